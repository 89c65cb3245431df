/** What the pages of the wizard are given: plain data. */
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import type { AnswerDifference } from './answer-differences.ts'
import type { NeedSnapshot } from './need.snapshot.ts'
import type { Lack } from './need-completeness.ts'
import type { StrictnessControl } from './need-criteria.ts'
import type { FormValues } from './need-form-values.ts'
import type { FormStep, NeedStep } from './need-steps.ts'
import type { OwnNeed } from './own-need.ts'

/** A control of strictness as a form shows it. */
export type Strictness = Omit<StrictnessControl, 'rules'> & { chosen: string; tolerancePercent?: number }

/** A guess of the quick start in words, with where it can be put right. */
export type Recognised = { field: string; step: FormStep; label: string; value: string; evidence: string }

export type StepView = {
  step: NeedStep
  id: string
  title: string
  status: OwnNeed['status']
  version: number
  revision: number
  domainCode: string | null
  /** What the domain adds; null while there is none. */
  fields: readonly FieldSpec[] | null
  values: FormValues
  strictness: Record<string, Strictness>
  recognised: Recognised[]
  /** Steps in which something must be put right before publishing. */
  lacking: NeedStep[]
  today: string
}

export type Conflict = {
  revision: number
  /** Answers in which the saved draft and the form differ. */
  differences: AnswerDifference[]
}

export type ReviewView = {
  id: string
  status: OwnNeed['status']
  version: number
  revision: number
  draft: NeedSnapshot
  strictness: Record<string, Strictness>
  recognised: Recognised[]
  lacks: Lack[]
  advice: Lack[]
  /** Where the text gives away what is to stay hidden. */
  disclosures: Lack[]
  /** Whether the draft says something else than what is published. */
  changed: boolean
}
