import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'

/** A question as one side reads it: who asked is said to nobody, only to the asker that it was they. */
export type QuestionLine = {
  id: string
  text: string
  /** Field of the need that it is about. */
  field: string | null
  askedAt: string
  mine: boolean
  answer: string | null
  answeredAt: string | null
  needVersion: number | null
  /** For the owner: the control that settles the field, where it is still blank. */
  spec: FieldSpec | null
}

export type QuestionsView = {
  needId: string
  title: string
  side: 'buyer' | 'provider'
  questions: QuestionLine[]
  /** Fields that a question may be about, by key. */
  fields: FieldSpec[]
  fieldKeys: string[]
  lastDay: string | null
  /** Why nothing can be asked any more. */
  closed: 'settled' | 'late' | 'evaluating' | 'not-open' | 'qa-closed' | null
  sendingId: string | null
}
