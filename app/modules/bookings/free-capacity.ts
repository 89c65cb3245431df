/** What a line's calendar says of an offering's capacity, in the two numbers that matching reads. Pure. */
import { addDays, dayOf } from '#app/platform/dates.ts'
import { earliestFree, freeDays } from './free-windows.ts'
import { type Diary, type LineFacts, OTHER_FAMILY } from './line.ts'

/** Days ahead in which a free window counts as room now. */
export const ROOM_DAYS = 14

export type FreeCapacity = { openSlots: number; nextFreeOn: string | null }

/** Units that could begin a shortest run within two weeks, and the first day on which one could. */
export function freeCapacity(line: LineFacts, diary: Diary, now: Date): FreeCapacity {
  if (line.status === 'paused') return { openSlots: 0, nextFreeOn: null }
  const today = dayOf(now)
  const wanted = { minutes: line.minBlockMinutes, family: OTHER_FAMILY }
  const lastDay = addDays(today, ROOM_DAYS - 1)
  const days = freeDays(line, diary, { ...wanted, firstDay: today, lastDay }, now)
  const openSlots = Math.max(0, ...days.map(({ start }) => start?.units ?? 0))
  const soon = days.find(({ start }) => start !== null)?.day
  const later = { ...wanted, firstDay: addDays(lastDay, 1), days: line.horizonDays }
  const next = soon ? null : earliestFree(line, diary, later, now)
  return { openSlots, nextFreeOn: soon ?? (next && dayOf(next.from)) }
}

/** Several lines of one offering: room is the sum, the next day the first. */
export function together(capacities: readonly FreeCapacity[]): FreeCapacity {
  const days = capacities.flatMap(({ nextFreeOn }) => nextFreeOn ?? []).sort()
  return {
    openSlots: capacities.reduce((sum, one) => sum + one.openSlots, 0),
    nextFreeOn: days[0] ?? null,
  }
}
