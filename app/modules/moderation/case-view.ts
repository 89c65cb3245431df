import type { Act, Decision, Ground, Kind, State } from './moderation.ts'
import type { FrozenSubject } from './subject.ts'

export type StepView = {
  id: string
  act: Act | 'report'
  /** Who did it; null where it is not for the reader to know. */
  by: string | null
  reason: Ground | null
  words: string | null
  at: string
}

export type ReportView = {
  id: string
  /** Null once the account is closed. */
  reporter: string | null
  ground: Ground
  words: string
  at: string
  /** How it read then; null where that is as in the newer report before this one. */
  frozen: FrozenSubject | null
}

/** A case for the official who decides it. */
export type CaseView = {
  id: string
  kind: Kind
  subjectId: string
  ownerId: string
  title: string
  state: State
  revision: number
  openedAt: string
  dueAt: string | null
  overdue: boolean
  owner: { name: string; creditCode: string; regionCode: string | null }
  /** As it reads now; null once it is gone. */
  now: FrozenSubject | null
  shown: boolean
  /** Whether everybody may read it while it is shown. */
  isPublic: boolean
  /** One page of them, the newest first. */
  reports: ReportView[]
  reportCount: number
  reportPages: number
  takedown: { reason: Ground; words: string; at: string; appealUntil: string } | null
  appeal: { words: string; at: string } | null
  steps: StepView[]
  earlier: { id: string; state: State; openedAt: string }[]
  /** What this official may do now. */
  decisions: Decision[]
  /** The appeal waits for another official than the reader. */
  ownDecision: boolean
}

export type CaseLine = Pick<
  CaseView,
  'id' | 'kind' | 'title' | 'state' | 'openedAt' | 'dueAt' | 'overdue'
> & {
  owner: string
  regionCode: string | null
  reports: number
}

/** What was taken down of an organization, for its own people: nobody is named. */
export type Takedown = {
  id: string
  kind: Kind
  title: string
  state: State
  revision: number
  reason: Ground
  words: string
  at: string
  appealUntil: string
  mayAppeal: boolean
  appeal: { words: string; at: string; dueAt: string | null } | null
  /** How it read when it was last reported. */
  frozen: FrozenSubject | null
  steps: StepView[]
}
export type TakedownLine = Pick<Takedown, 'id' | 'kind' | 'title' | 'state' | 'reason' | 'at' | 'mayAppeal'>

/** What came of a report, and no more than that. */
export type OwnReport = {
  id: string
  kind: Kind
  title: string
  ground: Ground
  at: string
  answer: 'waiting' | 'dismissed' | 'acted' | 'reversed'
}
