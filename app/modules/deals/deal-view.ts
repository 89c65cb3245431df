/** What pages of deals are given: plain data. */
import type { DealAnswer, EvidenceLevel } from './confirmation.ts'
import type { DealState, DealTransition } from './deal-process.ts'
import type { MilestoneState, MilestoneTransition } from './milestone-process.ts'
import type { NextStep } from './next-steps.ts'
import type { DealSide, Party } from './party.ts'
import type { ReviewView } from './review.ts'
import type { Terms, TermsField, TermsFlaw } from './terms.ts'

export type DealLine = {
  id: string
  title: string
  state: DealState
  party: DealSide | 'member'
  /** The other side; for a member, the provider it delivers with. */
  other: string
  totalFen: number
  updatedAt: string
  /** What waits for the organization that looks. */
  todo: NextStep[]
}

export type EvidenceView = {
  id: string
  milestoneId: string | null
  kind: 'deliverable' | 'contract' | 'invoice'
  name: string
  sizeBytes: number
  sha256: string
  organization: string
  createdAt: string
}

export type MilestoneView = {
  id: string
  title: string
  deliverable: string
  tests: string[]
  dueOn: string | null
  amountFen: number
  role: string
  state: MilestoneState
  round: number
  revision: number
  submittedAt: string | null
  autoAcceptAt: string | null
  settledBy: string | null
  paidOn: string | null
  receivedOn: string | null
  /** What whoever looks may do with it now. */
  may: MilestoneTransition[]
}

export type TermsVersionView = {
  version: number
  side: DealSide
  note: string
  createdAt: string
  /** Fields that differ from the version before. */
  changed: TermsField[]
}

export type RecordView = {
  seq: number
  kind: string
  who: Party
  /** The organization that did it, or the person of the operator's; '' for the clock. */
  by: string
  at: string
  milestoneId: string | null
  data: Record<string, unknown>
}

export type DisputeView = {
  id: string
  milestoneId: string
  openedBy: DealSide
  openedAt: string
  buyerStatement: string
  providerStatement: string
  outcome: 'accept' | 'rework' | 'cancel' | null
  reasons: string | null
  ruledAt: string | null
}

export type StatementView = {
  answer: DealAnswer
  valueFen: number | null
  startOn: string | null
  endOn: string | null
  counterfactual: string | null
  contacted: boolean | null
  useful: boolean | null
  outcome: string | null
}

export type DealView = {
  id: string
  title: string
  direction: 'forward' | 'reverse'
  state: DealState
  revision: number
  buyer: { id: string; name: string; creditCode: string }
  provider: { id: string; name: string; creditCode: string }
  members: { id: string; name: string; role: string }[]
  needId: string | null
  offeringId: string | null
  openedAt: string
  signedAt: string | null
  completedAt: string | null
  endReason: string | null
  cancelProposedBy: DealSide | null
  cancelReason: string | null
  terms: Terms
  termsVersion: number
  termsBy: DealSide
  /** Of the terms on the table: what is signed. */
  hash: string
  /** They cannot be agreed to any more, or not yet. */
  expired: boolean
  flaw: TermsFlaw | null
  versions: TermsVersionView[]
  signatures: { side: DealSide; name: string; signedAt: string }[]
  milestones: MilestoneView[]
  evidence: EvidenceView[]
  disputes: DisputeView[]
  said: Partial<Record<DealSide, StatementView>>
  /** Null for a side that has not spoken: it would tell what the other says. */
  level: EvidenceLevel | null
  reviews: ReviewView[]
  next: NextStep[]
  /** What whoever looks may do now. */
  may: DealTransition[]
  /** Newest first. */
  records: RecordView[]
  recordCount: number
  /** The record's chain of hashes holds. */
  unbroken: boolean
}

/** A deal with what whoever looks may do in it. */
export type OwnDeal = DealView & {
  party: DealSide | 'member'
  /** May act for their side. */
  canEdit: boolean
  canSign: boolean
  /** The role of a member in the team. */
  role: string
}
