/** Stretches of calendar days that words name, from their first to their last day. */
import { addDays, dateOfDay, dayOfDate } from '#app/platform/dates.ts'

export type Period = { from: string; to: string }

const pad = (value: number) => String(value).padStart(2, '0')

/** The day of a year, month (1-12) and day; null where the calendar has none. */
export function dayAt(year: number, month: number, day: number): string | null {
  const text = `${year}-${pad(month)}-${pad(day)}`
  const date = new Date(`${text}T00:00:00Z`)
  return month >= 1 && month <= 12 && !Number.isNaN(date.getTime()) && dayOfDate(date) === text ? text : null
}

/** Months from a first to a last month of a year, both in full; months beyond December are of the next year. */
export function monthsOf(year: number, first: number, last = first): Period {
  return {
    from: dayOfDate(new Date(Date.UTC(year, first - 1, 1))),
    to: dayOfDate(new Date(Date.UTC(year, last, 0))),
  }
}

/** The same day so many months later, or the last of that month; half a month is 15 days. */
export function addMonths(day: string, months: number): string {
  const start = dateOfDay(day)
  const whole = Math.floor(months)
  const month = start.getUTCMonth() + whole
  const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate()
  const moved = dayOfDate(
    new Date(Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastOfMonth))),
  )
  return addDays(moved, Math.round((months - whole) * 30))
}

/** Calendar days of so many working days, weekends counted and holidays not. */
export function daysOfWorkingDays(days: number): number {
  return Math.ceil((days * 7) / 5)
}
