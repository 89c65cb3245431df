/** What two sides agree on. Days as 'YYYY-MM-DD', money in fen, blanks as null or ''. */
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import {
  type ProposalContent,
  type ProposalLine,
  type ProposedMember,
  totalFen,
} from '#app/modules/proposals/proposal.ts'
import { milestoneFen } from '#app/modules/proposals/proposal-lacks.ts'

export type TermsMilestone = {
  title: string
  deliverable: string
  /** What is looked at to accept it, a sentence each. */
  acceptanceTests: string[]
  dueOn: string | null
  amountFen: number
  /** Whose part it is: a role of the team; '' for the provider itself. */
  role: string
}

export type Terms = {
  scope: string
  lines: ProposalLine[]
  milestones: TermsMilestone[]
  team: ProposedMember[]
  startOn: string | null
  finishOn: string | null
  /** Last day on which they can be agreed to; counts in full. */
  validUntil: string | null
  /** Days after which a submitted milestone counts as accepted. */
  acceptDays: number
  /** Everything else: intellectual property, secrecy, service afterwards. */
  other: string
}

/** What a side writes; the team is not negotiated. */
export type NewTerms = Omit<Terms, 'team'>

export const ACCEPT_DAYS_DEFAULT = 7

/** The fields that can be negotiated, in the order in which they are read. */
export const termsFields = [
  'scope',
  'lines',
  'milestones',
  'startOn',
  'finishOn',
  'validUntil',
  'acceptDays',
  'other',
] as const satisfies readonly (keyof Terms)[]
export type TermsField = (typeof termsFields)[number]

/** A proposal as the first terms of a negotiation. */
export function termsOfProposal(content: ProposalContent): Terms {
  const { summary, approach, lines, milestones, team, startOn, finishOn, validUntil } = content
  return {
    scope: [summary, approach].filter(Boolean).join('\n\n'),
    lines,
    milestones: milestones.map((one) => ({ ...one, role: '' })),
    team,
    startOn,
    finishOn,
    validUntil,
    acceptDays: ACCEPT_DAYS_DEFAULT,
    other: '',
  }
}

export type TermsFlaw = 'no-scope' | 'no-lines' | 'no-milestones' | 'sums-differ'

/** Why terms cannot be agreed to as they are; null where they can. */
export function termsFlaw(terms: Terms): TermsFlaw | null {
  if (!terms.scope) return 'no-scope'
  if (terms.lines.length === 0) return 'no-lines'
  if (terms.milestones.length === 0) return 'no-milestones'
  return milestoneFen(terms) === totalFen(terms) ? null : 'sums-differ'
}

export function isExpired({ validUntil }: Pick<Terms, 'validUntil'>, today: string): boolean {
  return validUntil !== null && validUntil < today
}

/** The fields in which two versions differ. */
export function changedTerms(before: Terms, after: Terms): TermsField[] {
  return termsFields.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
}
