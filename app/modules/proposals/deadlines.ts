/** Until when is asked and proposed. Days are Chongqing's and count in full. */
import { addDays, dayOf } from '#app/platform/dates.ts'

/** Days before the quote deadline on which questions end where nobody said otherwise. */
const QUIET_DAYS = 2

/** Whether a day is over; without a day nothing ever is. */
export function isPast(lastDay: string | null, now: Date): boolean {
  return lastDay !== null && lastDay < dayOf(now)
}

/** The last day for questions; null where there is none. */
export function lastDayToAsk(quoteDeadline: string | null, stated: string | null): string | null {
  return stated ?? (quoteDeadline && addDays(quoteDeadline, -QUIET_DAYS))
}

export type Reception = {
  needStatus: string
  quoteDeadline: string | null
  /** When evaluation began. */
  startedAt: Date | null
  settled: boolean
}

/** Why nothing can be submitted or changed any more; null while it can. */
export function whyClosed(
  { needStatus, quoteDeadline, startedAt, settled }: Reception,
  now: Date,
): 'settled' | 'late' | 'evaluating' | 'not-open' | null {
  if (settled) return 'settled'
  if (isPast(quoteDeadline, now)) return 'late'
  if (startedAt) return 'evaluating'
  return needStatus === 'published' ? null : 'not-open'
}
