/** Where a run would find a free unit. Pure; the same judgement as `whyNot` makes, so nothing is shown that is then refused. */
import { addDays } from '#app/platform/dates.ts'
import type { Diary, LineFacts } from './line.ts'
import { openOn } from './opening-hours.ts'
import { freeUnits } from './units.ts'
import { timeProblems } from './why-not.ts'
import { GRID_MINUTES, MINUTE, type Window } from './window.ts'

export type FreeDay = { day: string; start: (Window & { units: number }) | null }

/** For each day of a range the first start at which a run of that length finds a free unit. */
export function freeDays(
  line: LineFacts,
  diary: Diary,
  wanted: { firstDay: string; lastDay: string; minutes: number; family: string },
  now: Date,
): FreeDay[] {
  const days: FreeDay[] = []
  for (let day = wanted.firstDay; day <= wanted.lastDay; day = addDays(day, 1)) {
    days.push({ day, start: firstStart(line, diary, { ...wanted, day }, now) })
  }
  return days
}

function firstStart(
  line: LineFacts,
  diary: Diary,
  { day, minutes, family }: { day: string; minutes: number; family: string },
  now: Date,
): FreeDay['start'] {
  const open = openOn(line.openingHours, day)
  if (!open) return null
  for (let at = open.from.getTime(); at < open.until.getTime(); at += GRID_MINUTES * MINUTE) {
    const run = { from: new Date(at), until: new Date(at + minutes * MINUTE), family }
    if (timeProblems(line, diary, run, now).length > 0) continue
    const units = freeUnits(line, diary.busy, run).length
    if (units > 0) return { from: run.from, until: run.until, units }
  }
  return null
}

/** The first free start from a day on, within so many days; null where there is none. */
export function earliestFree(
  line: LineFacts,
  diary: Diary,
  { firstDay, days, minutes, family }: { firstDay: string; days: number; minutes: number; family: string },
  now: Date,
): FreeDay['start'] {
  for (let index = 0; index < days; index++) {
    const start = firstStart(line, diary, { day: addDays(firstDay, index), minutes, family }, now)
    if (start) return start
  }
  return null
}
