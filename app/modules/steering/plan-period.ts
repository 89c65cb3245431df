/** Periods for which a figure of the plan is entered: '2026-10', '2026-Q3' and '2026'. */
import { atHour } from '#app/platform/dates.ts'
import * as calendar from '#app/platform/period.ts'
import { plan } from './plan.ts'

/** The year before the plan was issued, so that a baseline year may be entered as well. */
const FIRST_YEAR = Number(plan.issuedOn.slice(0, 4)) - 1
const LAST_YEAR = Number(plan.goalOn.slice(0, 4))
const A_YEAR: Record<calendar.PeriodKind, number> = { month: 12, quarter: 4, year: 1 }

/** The last day of a period; null where the text names none that the plan is followed for. */
export function lastDayOf(text: string): string | null {
  const period = calendar.readPeriod(text)
  const year = Number(period?.key.slice(0, 4))
  return period && year >= FIRST_YEAR && year <= LAST_YEAR ? calendar.lastDayOf(period) : null
}

/** What can be entered on a day: periods that were over when it began, the newest first. */
export function periodsUntil(today: string, kind: calendar.PeriodKind): string[] {
  const last = calendar.periodOf(kind, atHour(plan.goalOn))
  return calendar
    .periodsUpTo(last, (LAST_YEAR - FIRST_YEAR + 1) * A_YEAR[kind])
    .filter((period) => calendar.lastDayOf(period) < today)
    .map(({ key }) => key)
    .reverse()
}
