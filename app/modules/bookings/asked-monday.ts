import { addDays, dayOf, isDay } from '#app/platform/dates.ts'
import { mondayOf } from './window.ts'

/** So many weeks a grid goes forward and back. */
const WEEKS = 60

/** The Monday of the week that an address asks for; this week's where it asks for none, for nonsense, or for another age. */
export function askedMonday(parameters: URLSearchParams, now: Date, fallback?: string): string {
  const today = dayOf(now)
  const asked = parameters.get('week') ?? ''
  const usable = isDay(asked) && asked > addDays(today, -7 * WEEKS) && asked < addDays(today, 7 * WEEKS)
  return mondayOf(usable ? asked : (fallback ?? today))
}
