import type { ChallengeWeights, EntryContent } from './challenge.ts'

export type ChallengeLine = {
  id: string
  title: string
  prizeFen: number
  deadlineAt: string
  /** Entries are taken now. */
  open: boolean
  outcome: 'chosen' | 'none_suitable' | null
  entries: number
}

export type ChallengeView = ChallengeLine & {
  problem: string
  goals: string[]
  eligibility: string
  weights: ChallengeWeights
  publishedAt: string
  /** Name of the organization that was chosen. */
  chosen: string | null
  reason: string
  revision: number
}

export type EntryView = {
  id: string
  organization: string
  content: EntryContent
  totalFen: number
  enteredAt: string
  /** The mean of all officials. */
  points: Partial<ChallengeWeights>
  /** What whoever looks gave. */
  own: Partial<ChallengeWeights>
  sum: number | null
}
