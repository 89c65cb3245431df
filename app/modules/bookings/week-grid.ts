/** A week of a line as a table of parts of days: what is free, taken, closed. Pure; works without scripts. */
import { addDays } from '#app/platform/dates.ts'
import type { Diary, LineFacts } from './line.ts'
import { openOn } from './opening-hours.ts'
import { instantAt, overlaps, type Window } from './window.ts'

/** Hours of a row. */
export const PART_HOURS = 4

export type Cell = {
  state: 'free' | 'partly' | 'full' | 'closed' | 'past'
  /** Units with nothing in the whole part. */
  free: number
}
export type WeekGrid = { monday: string; days: string[]; rows: { fromHour: number; cells: Cell[] }[] }

/** Only whether and how many: nobody's name is in it. */
export function weekGrid(line: LineFacts, diary: Diary, monday: string, now: Date): WeekGrid {
  const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  const rows = Array.from({ length: 24 / PART_HOURS }, (_, index) => {
    const fromHour = index * PART_HOURS
    return { fromHour, cells: days.map((day) => cellOf(line, diary, partOf(day, fromHour), day, now)) }
  })
  const open = rows.filter(({ cells }) => cells.some(({ state }) => state !== 'closed'))
  return { monday, days, rows: open.length > 0 ? open : rows }
}

function partOf(day: string, fromHour: number): Window {
  return { from: instantAt(day, fromHour * 60), until: instantAt(day, (fromHour + PART_HOURS) * 60) }
}

function cellOf(line: LineFacts, { busy, closed }: Diary, part: Window, day: string, now: Date): Cell {
  const open = openOn(line.openingHours, day)
  if (!open || !overlaps(open, part) || closed.some((one) => overlaps(one, part)))
    return { state: 'closed', free: 0 }
  const taken = new Set(busy.filter((one) => overlaps(one, part)).map(({ unit }) => unit))
  const free = Math.max(0, line.parallelUnits - taken.size)
  if (part.until <= now) return { state: 'past', free }
  return { state: free === 0 ? 'full' : free === line.parallelUnits ? 'free' : 'partly', free }
}
