import type { Bilingual, FieldSpec } from '#app/modules/taxonomy/extension.ts'

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
  /** Fields that a question is about, or may be because they are blank. */
  fields: { key: string; label: Bilingual; open: boolean }[]
  lastDay: string | null
  /** Why nothing can be asked any more. */
  closed: 'settled' | 'late' | 'evaluating' | 'not-open' | 'qa-closed' | null
  sendingId: string | null
}
