/** Which district does best: the benchmark beside the others. Pure. */
import type { Cell } from './cell.ts'
import { PUBLISHED_FROM } from './indicator.ts'
import { NOWHERE } from './slice.ts'

export type Best = { region: string; value: number; hits: number; count: number }

/** Of those with enough cases; where several do equally well, the one with the most. Null where none has enough. */
export function bestOf(cells: readonly Cell[], better: 'more' | 'less'): Best | null {
  const sums = new Map<string, { count: number; hits: number }>()
  for (const { row: region, count, hits } of cells) {
    const sum = sums.get(region) ?? { count: 0, hits: 0 }
    sums.set(region, { count: sum.count + count, hits: sum.hits + hits })
  }
  const able = [...sums]
    .filter(([region, { count }]) => region !== NOWHERE && count >= PUBLISHED_FROM)
    .map(([region, { count, hits }]) => ({ region, count, hits, value: hits / count }))
  const sign = better === 'more' ? -1 : 1
  able.sort((a, b) => sign * (a.value - b.value) || b.count - a.count || (a.region < b.region ? -1 : 1))
  return able[0] ?? null
}
