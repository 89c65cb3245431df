/** What makes a case, after how long, and how long officials have for it. */
import { closeOfWorkingDay } from '#app/modules/routing/working-days.ts'
import { addDays, atHour, dayOf } from '#app/platform/dates.ts'

type Threshold = {
  /** How long something may stay as it is: working days end at the close of business, days at midnight. */
  after: number
  count: 'workingDays' | 'days'
  /** Working days from opening until the case is due. */
  within: number
}

export const caseCauses = {
  /** A published need to which nobody has said yes or no, and nobody has offered anything. */
  need_unanswered: { after: 5, count: 'workingDays', within: 5 },
  /** Everybody who matches was told, and no proposal has come. */
  routing_exhausted: { after: 0, count: 'days', within: 5 },
  /** Proposals lie with a manufacturer that does not decide. */
  proposal_waiting: { after: 10, count: 'workingDays', within: 5 },
  /** A milestone of a signed deal was not handed in on its day. */
  milestone_overdue: { after: 0, count: 'days', within: 5 },
  dispute_unsettled: { after: 7, count: 'days', within: 3 },
} as const satisfies Record<string, Threshold>

export type CaseCause = keyof typeof caseCauses
export const caseCauseCodes = Object.keys(caseCauses) as CaseCause[]

/** Whatever has been so since before this instant is stuck. */
export function stuckBefore(cause: CaseCause, now: Date): Date {
  const { after, count } = caseCauses[cause]
  if (after === 0) return now
  if (count === 'days') return new Date(now.getTime() - after * 86_400_000)
  let day = dayOf(now)
  while (closeOfWorkingDay(atHour(day), after) > now) day = addDays(day, -1)
  return atHour(addDays(day, 1))
}

/** The same of all causes. */
export function allStuckBefore(now: Date): Record<CaseCause, Date> {
  const entries = caseCauseCodes.map((cause) => [cause, stuckBefore(cause, now)])
  return Object.fromEntries(entries) as Record<CaseCause, Date>
}

/** When a case that is opened now is to be settled. */
export function caseDue(cause: CaseCause, openedAt: Date): Date {
  return closeOfWorkingDay(openedAt, caseCauses[cause].within)
}
