/** When a provider could begin, week by week, from what it stated. Pure; what it did not state stays unknown. */
import { addDays, dateOfDay } from '#app/platform/dates.ts'

const WEEKS_AHEAD = 12
const DAYS = 7

export type Availability = {
  openSlots: number | null
  /** First day with room again, where it is full now. */
  nextFreeOn: string | null
  /** Last day on which the offering holds. */
  validTo?: string | null
}

export type Week = { from: string; state: 'open' | 'full' | 'unknown' | 'ended' }

/** The twelve weeks from the Monday of this one. A week counts as open when it is open on its last day. */
export function weeksAhead(availability: Availability, today: string): Week[] {
  const monday = mondayOf(today)
  return Array.from({ length: WEEKS_AHEAD }, (_, index) => {
    const from = addDays(monday, index * DAYS)
    const last = addDays(from, DAYS - 1)
    const isThis = index === 0
    return { from, state: stateOf(availability, isThis ? today : from, last, isThis) }
  })
}

function stateOf(
  { openSlots, nextFreeOn, validTo }: Availability,
  first: string,
  last: string,
  isThis: boolean,
): Week['state'] {
  if (validTo && validTo < first) return 'ended'
  if (openSlots) return 'open'
  if (nextFreeOn) return nextFreeOn <= last ? 'open' : 'full'
  // Full today is all that was said.
  return openSlots === 0 && isThis ? 'full' : 'unknown'
}

function mondayOf(day: string) {
  const weekday = (dateOfDay(day).getUTCDay() + 6) % DAYS
  return addDays(day, -weekday)
}

export type AvailabilityWords =
  | { key: 'openNow'; count: number }
  | { key: 'fullUntil' | 'freeSince'; day: string }
  | { key: 'full' | 'unknown' }

/** What the strip says in one sentence: the key of its text and what it fills in. */
export function availabilityWords({ openSlots, nextFreeOn }: Availability, today: string): AvailabilityWords {
  if (openSlots) return { key: 'openNow', count: openSlots }
  if (nextFreeOn) return { key: nextFreeOn > today ? 'fullUntil' : 'freeSince', day: nextFreeOn }
  return { key: openSlots === 0 ? 'full' : 'unknown' }
}
