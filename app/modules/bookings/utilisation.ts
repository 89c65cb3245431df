/** 供给利用率: booked hours of offered hours, week by week. Pure. */
import { addDays } from '#app/platform/dates.ts'
import type { Closed, LineFacts } from './line.ts'
import { openMinutes } from './opening-hours.ts'
import { minutesInCommon, mondayOf, type Window, weekFrom } from './window.ts'

export type UsedWeek = { monday: string; offeredHours: number; bookedHours: number; percent: number | null }

/** @param runs windows that were or will be run, each on one unit */
export function utilisation(
  line: Pick<LineFacts, 'openingHours' | 'parallelUnits'>,
  runs: readonly Window[],
  closed: readonly Closed[],
  { firstDay, weeks }: { firstDay: string; weeks: number },
): UsedWeek[] {
  const first = mondayOf(firstDay)
  return Array.from({ length: weeks }, (_, index) => {
    const monday = addDays(first, index * 7)
    const week = weekFrom(monday)
    const open = (window: Window) => {
      const part = {
        from: new Date(Math.max(+window.from, +week.from)),
        until: new Date(Math.min(+window.until, +week.until)),
      }
      return minutesInCommon(part, week) > 0 ? openMinutes(line.openingHours, part) : 0
    }
    const offered = Math.max(0, open(week) - sum(closed.map(open))) * line.parallelUnits
    const booked = sum(runs.map(open))
    return {
      monday,
      offeredHours: offered / 60,
      bookedHours: booked / 60,
      // A week in which nothing was offered has no rate.
      percent: offered === 0 ? null : Math.round((booked / offered) * 100),
    }
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
