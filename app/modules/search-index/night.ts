import { dayOf } from '#app/platform/dates.ts'

const DAY_MILLISECONDS = 86_400_000

/** The last 03:30 in Chongqing at or before an instant: few people work then, and the day's calendar changes are in. */
export function lastNight(now: Date): Date {
  const today = new Date(`${dayOf(now)}T03:30:00+08:00`)
  return now >= today ? today : new Date(today.getTime() - DAY_MILLISECONDS)
}
