import type { Stretch } from '#app/modules/proposals/sensitivity.ts'
import type { ChallengeWeights, EntryContent } from './challenge.ts'
import type { FileLine } from './file-line.ts'

export type ChallengeLine = {
  id: string
  title: string
  prizeFen: number
  deadlineAt: string
  /** Entries are taken now. */
  open: boolean
  outcome: 'chosen' | 'none_suitable' | 'withdrawn' | null
  /** How many have entered; null while others still can, so that nobody reckons with the number of rivals. */
  entries: number | null
}

export type ChallengeView = ChallengeLine & {
  problem: string
  goals: string[]
  eligibility: string
  weights: ChallengeWeights
  publishedAt: string
  /** Who was chosen; `page` where it has a page of what it offers. */
  chosen: { id: string; name: string; page: boolean } | null
  reason: string
  /** Deadlines that were put off, the first one first. */
  extensions: { before: string; until: string; reason: string; at: string }[]
  revision: number
}

/** An organization's own entry. */
export type OwnEntry = {
  content: EntryContent
  files: FileLine[]
  revision: number
  changedAt: string
}

export type EntryView = {
  id: string
  organization: string
  content: EntryContent
  files: FileLine[]
  totalFen: number
  enteredAt: string
  /** The mean of all officials. */
  points: Partial<ChallengeWeights>
  /** What whoever looks gave. */
  own: Partial<ChallengeWeights>
  /** How many officials gave some. */
  judges: number
  sum: number | null
}

/** The page on which a challenge is judged. */
export type JudgeView = {
  challenge: ChallengeView
  /** For those who judge also while it is open. */
  count: number | null
  /** Whoever looks judges it; others read what everybody reads. */
  judges: boolean
  opened: boolean
  entries: EntryView[]
  mayEdit: boolean
  mayExtend: boolean
  /** Who would be first at which weight of the cost; empty until two entries are scored whole. */
  stretches: Stretch[]
}
