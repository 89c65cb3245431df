import { dayOf } from '#app/platform/dates.ts'

const DAY_MILLISECONDS = 86_400_000
const MONDAY = 1

/** The last 09:00 in Chongqing at or before an instant: people are at their desks, and the night's work is done. */
export function lastMorning(now: Date): Date {
  const today = new Date(`${dayOf(now)}T09:00:00+08:00`)
  return now >= today ? today : new Date(today.getTime() - DAY_MILLISECONDS)
}

/** The last Monday's. */
export function lastMondayMorning(now: Date): Date {
  const morning = lastMorning(now)
  const weekday = new Date(`${dayOf(morning)}T00:00:00Z`).getUTCDay()
  return new Date(morning.getTime() - ((weekday - MONDAY + 7) % 7) * DAY_MILLISECONDS)
}
