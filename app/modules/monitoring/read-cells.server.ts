import { dayOf } from '#app/platform/dates.ts'
import type { Period } from '#app/platform/period.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Cell, HeatAxis } from './cell.ts'
import { countCells } from './figures.data.server.ts'
import type { Indicator } from './indicator.ts'
import { type Filter, NOWHERE, type Scope, shownRegion, sliceOf } from './slice.ts'

/** An indicator that counts cases, by domain and by district or cluster; sums of cells are the figures of any level. */
export async function readCells(
  scope: Scope,
  { population, base, measure }: Indicator,
  filter: Filter,
  period: Period,
  now = new Date(),
  axis: HeatAxis = 'districts',
): Promise<Cell[]> {
  const today = dayOf(now)
  const slice = sliceOf(scope, filter, today)
  if (!slice) return []
  const hit = measure.of === 'share' ? measure.hit : 'all'
  const rows = await reading((tx) => countCells(tx, { population, slice, period, now }, base, hit, axis))
  const cells = new Map<string, Cell>()
  for (const { domain, row, count, hits } of rows) {
    const shown = {
      domain: domain ?? NOWHERE,
      // A cluster that has gone stays the cluster that it was: no document says what became of it.
      row: axis === 'clusters' ? (row ?? NOWHERE) : shownRegion(row, filter.view ?? 'bridged', today),
    }
    const key = `${shown.domain} ${shown.row}`
    const known = cells.get(key) ?? { ...shown, count: 0, hits: 0 }
    cells.set(key, { ...known, count: known.count + count, hits: known.hits + hits })
  }
  return [...cells.values()]
}
