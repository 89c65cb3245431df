import type { ProposalContent } from './proposal.ts'

/**
 * The total cost of ownership over so many years, in fen, so that all proposals are compared over the same time: what is
 * paid once counts once, what is paid yearly counts for each of these years, however many years the proposal itself counted.
 */
export function costOverYearsFen(content: Pick<ProposalContent, 'lines'>, years: number): number {
  return content.lines.reduce(
    (sum, { amountFen, recurrence }) => sum + amountFen * (recurrence === 'yearly' ? years : 1),
    0,
  )
}
