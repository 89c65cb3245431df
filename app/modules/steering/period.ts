/** Periods for which a figure is entered: '2026-10', '2026-Q3' and '2026'. */
import { addDays } from '#app/platform/dates.ts'
import { plan } from './plan.ts'

export type PeriodKind = 'month' | 'quarter' | 'year'
export const periodKinds = ['month', 'quarter', 'year'] as const

/** The year before the plan was issued, so that a baseline year may be entered as well. */
const FIRST_YEAR = Number(plan.issuedOn.slice(0, 4)) - 1
const LAST_YEAR = Number(plan.goalOn.slice(0, 4))
const MONTHS = 12
const MONTHS_OF_QUARTER = 3

const two = (number: number) => String(number).padStart(2, '0')

/** The last day of a period; null where the text names none that the plan is followed for. */
export function lastDayOf(period: string): string | null {
  const [, yearText = '', month, quarter] = /^(\d{4})(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$/.exec(period) ?? []
  const year = Number(yearText)
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const last = month ? Number(month) : quarter ? Number(quarter) * MONTHS_OF_QUARTER : MONTHS
  return addDays(last === MONTHS ? `${year + 1}-01-01` : `${year}-${two(last + 1)}-01`, -1)
}

export function kindOfPeriod(period: string): PeriodKind {
  return period.includes('Q') ? 'quarter' : period.includes('-') ? 'month' : 'year'
}

/** What can be entered on a day: periods that are over by its evening, the newest first. */
export function periodsUntil(today: string, kind: PeriodKind): string[] {
  const periods: string[] = []
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    if (kind === 'year') periods.push(String(year))
    if (kind === 'quarter') for (let one = 1; one <= 4; one += 1) periods.push(`${year}-Q${one}`)
    if (kind === 'month') for (let one = 1; one <= MONTHS; one += 1) periods.push(`${year}-${two(one)}`)
  }
  return periods.filter((period) => (lastDayOf(period) ?? plan.goalOn) <= today).reverse()
}
