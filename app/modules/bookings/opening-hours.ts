/** When a line is open, from Monday to Sunday; null is a day on which it is not. */
import { addDays, dayOf } from '#app/platform/dates.ts'
import {
  daysOf,
  instantAt,
  minuteOfDay,
  minutesInCommon,
  minutesOfClock,
  type Window,
  weekdayOf,
} from './window.ts'

export type OpeningHours = ({ from: string; until: string } | null)[]

const MINUTES_PER_DAY = 1_440

/** The hours of a day as a window; null where it is closed. */
export function openOn(hours: OpeningHours, day: string): Window | null {
  const open = hours[weekdayOf(day) - 1]
  const [from, until] = open ? [minutesOfClock(open.from), minutesOfClock(open.until)] : []
  if (from == null || until == null || from >= until) return null
  return { from: instantAt(day, from), until: instantAt(day, until) }
}

/** A window begins and ends in opening hours; a night between belongs to it, for nobody clears a line for the night. */
export function fitsOpeningHours(hours: OpeningHours, window: Window): boolean {
  const first = openOn(hours, dayOf(window.from))
  // What ends at midnight ends on the day before.
  const lastDay = minuteOfDay(window.until) === 0 ? addDays(dayOf(window.until), -1) : dayOf(window.until)
  const last = openOn(hours, lastDay)
  if (!first || !last) return false
  return (
    window.from >= first.from &&
    window.from < first.until &&
    window.until > last.from &&
    window.until <= last.until
  )
}

/** Minutes of a window in which the line is open: what is paid for, and what utilisation is measured against. */
export function openMinutes(hours: OpeningHours, window: Window): number {
  return daysOf(window).reduce((sum, day) => {
    const open = openOn(hours, day)
    return sum + (open ? minutesInCommon(open, window) : 0)
  }, 0)
}

/** Whether it never closes. */
export function isAlwaysOpen(hours: OpeningHours): boolean {
  return (
    hours.length === 7 &&
    hours.every(
      (one) => one && minutesOfClock(one.from) === 0 && minutesOfClock(one.until) === MINUTES_PER_DAY,
    )
  )
}
