/** What a proposal lacks to be submitted, each with the part of the form that puts it right. */
import { isPast } from './deadlines.ts'
import { type ProposalContent, totalFen } from './proposal.ts'

export type ProposalLack = { code: LackCode; field: string }
export type LackCode =
  | 'summary'
  | 'lines'
  | 'validUntil'
  | 'validTooShort'
  | 'milestoneSum'
  | 'datesReversed'
  | 'consent'

export type AskedMember = { consented: boolean; declined: boolean }

/**
 * @param decideOn the day on which the proposal must still be valid: the need's quote deadline, if it has one
 * @param members the organizations asked to answer together, whatever they said
 */
export function proposalLacks(
  content: ProposalContent,
  members: readonly AskedMember[],
  decideOn: string | null,
  now: Date,
): ProposalLack[] {
  const lacks: ProposalLack[] = []
  const lack = (code: LackCode, field: string) => lacks.push({ code, field })
  if (!content.summary) lack('summary', 'summary')
  if (totalFen(content) <= 0) lack('lines', 'lines[0].text')
  if (!content.validUntil) lack('validUntil', 'validUntil')
  else if (isPast(content.validUntil, now) || (decideOn !== null && content.validUntil < decideOn))
    lack('validTooShort', 'validUntil')
  if (content.startOn && content.finishOn && content.startOn > content.finishOn)
    lack('datesReversed', 'finishOn')
  const { milestones } = content
  if (milestones.length > 0 && milestoneFen(content) !== totalFen(content))
    lack('milestoneSum', 'milestones[0].amountFen')
  if (members.some(({ consented, declined }) => !consented && !declined)) lack('consent', 'team')
  return lacks
}

/** What the milestones add up to. */
export function milestoneFen({ milestones }: { milestones: readonly { amountFen: number }[] }): number {
  return milestones.reduce((sum, { amountFen }) => sum + amountFen, 0)
}
