/** A proposal as one of its sides sees it: plain data. */
import type { AttachmentLine } from './attachment-rules.ts'
import type { EvaluationPlan } from './evaluation-plan.ts'
import type { Settled } from './evaluation-view.ts'
import type { Gap } from './gaps.ts'
import type { ProposalContent } from './proposal.ts'
import type { ProposalLack } from './proposal-lacks.ts'
import type { ProposalStatus } from './proposal-life.ts'

export type Side = 'lead' | 'member' | 'buyer'

export type TeamLine = {
  organizationId: string
  name: string
  role: string
  state: 'asked' | 'consented' | 'declined'
  /** The organization of who looks. */
  own: boolean
}

export type ProposalView = {
  id: string
  needId: string
  needTitle: string
  domainCode: string | null
  /** Fields of the domain about which the need says something. */
  asked: string[]
  side: Side
  status: ProposalStatus
  version: number
  revision: number
  submittedAt: string | null
  content: ProposalContent
  /** Whether the draft says something else than what was submitted. */
  changed: boolean
  /** Null while names are hidden from the buyer. */
  leadName: string | null
  letter: string | null
  /** Null where the buyer is anonymous. */
  buyerName: string | null
  team: TeamLine[]
  attachments: AttachmentLine[]
  lacks: ProposalLack[]
  closed: 'settled' | 'late' | 'evaluating' | 'not-open' | null
  quoteDeadline: string | null
  plan: Pick<EvaluationPlan, 'criteria' | 'years' | 'namesHidden'>
  gaps: Gap[] | null
  settled: Settled | null
  sendingId: string | null
}

export type ProposalRow = {
  id: string
  needId: string
  title: string
  status: ProposalStatus
  version: number
  totalFen: number
  quoteDeadline: string | null
  updatedAt: string
  lead: boolean
  awaitsConsent: boolean
  unread: number
  sendingId: string | null
}

export type OwnProposals = {
  proposals: ProposalRow[]
  counts: Partial<Record<ProposalStatus, number>>
  pages: number
}
