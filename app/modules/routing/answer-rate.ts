/**
 * How likely a provider is to be interested: its own answers of the last half year, beside what is usual. One that was never told
 * counts as usual, and a single silence moves nobody far.
 */
export type AnswerHistory = { told: number; interested: number }

/** What is usual, and how many invitations it weighs. */
const PRIOR_BP = 4_000
const PRIOR_WEIGHT = 6
const FULL = 10_000

export const HISTORY_DAYS = 180

/** The chance of interest in basis points, never 0. */
export function interestRateBp({ told, interested }: AnswerHistory): number {
  return Math.round((PRIOR_BP * PRIOR_WEIGHT + interested * FULL) / (PRIOR_WEIGHT + told))
}
