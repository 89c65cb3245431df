import { lastDayOf } from './plan-period.ts'
import type { Measured } from './standing.ts'

type Entered = { number: number; period: string; value: number | null }

/** Of each period the last entry, where it was not taken back, as a value at the period's end; by day. */
export function entriesThatCount(entries: readonly Entered[]): Measured[] {
  const newest = new Map<string, Entered>()
  for (const entry of entries) {
    const known = newest.get(entry.period)
    if (!known || entry.number > known.number) newest.set(entry.period, entry)
  }
  return [...newest.values()]
    .flatMap(({ period, value, number }) => {
      const on = lastDayOf(period)
      return on && value !== null ? [{ on, value, number }] : []
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.number - b.number))
    .map(({ on, value }) => ({ on, value }))
}
