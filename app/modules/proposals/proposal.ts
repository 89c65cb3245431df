import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'

/** What a proposal says: days as 'YYYY-MM-DD', money in fen, blanks as null or []. */
export type ProposalContent = {
  summary: string
  /** How the provider goes about it. */
  approach: string
  lines: ProposalLine[]
  startOn: string | null
  finishOn: string | null
  /** Last day on which the manufacturer may take it; counts in full. */
  validUntil: string | null
  milestones: ProposedMilestone[]
  team: ProposedMember[]
  /** Answers to the fields of the need's domain. */
  extension: ExtensionValues
}

/** `once` counts once, `yearly` for each year of `years`: what the total cost of ownership adds up. */
export type ProposalLine = { text: string; amountFen: number; recurrence: 'once' | 'yearly'; years: number }

export type ProposedMilestone = {
  title: string
  deliverable: string
  /** What is looked at to accept it, a sentence each. */
  acceptanceTests: string[]
  dueOn: string | null
  amountFen: number
}

/** A further organization that answers together with the leading one. */
export type ProposedMember = { organizationId: string; role: string }

/** Everything that is to be paid over the whole time, in fen. */
export function totalFen(content: Pick<ProposalContent, 'lines'>): number {
  return content.lines.reduce(
    (sum, { amountFen, recurrence, years }) => sum + amountFen * (recurrence === 'yearly' ? years : 1),
    0,
  )
}

/** One on which nothing is said yet. */
export const blankProposal: ProposalContent = {
  summary: '',
  approach: '',
  lines: [],
  startOn: null,
  finishOn: null,
  validUntil: null,
  milestones: [],
  team: [],
  extension: {},
}
