/** Which cells of a table may be published beside their total. Pure. */
import { PUBLISHED_FROM } from '#app/modules/monitoring/indicator.ts'

export type Published = { cells: (number | null)[]; total: number | null }

/**
 * Cells of one to four are hidden, and as many of the smallest others as it takes that none can be computed from the rest: at least two
 * are hidden, and together they have at least five cases more than there are of them, so that of each at least five values are possible.
 * Where the cells do not suffice the total is hidden too. A 0 tells of nobody and stays.
 */
export function hideSmall(counts: readonly number[]): Published {
  const total = counts.reduce((sum, one) => sum + one, 0)
  const hidden = new Set(counts.flatMap((count, at) => (count > 0 && count < PUBLISHED_FROM ? [at] : [])))
  const others = counts
    .map((count, at) => ({ count, at }))
    .filter(({ count }) => count >= PUBLISHED_FROM)
    .sort((one, other) => one.count - other.count || one.at - other.at)
  const isSafe = () => {
    const cases = [...hidden].reduce((sum, at) => sum + (counts[at] ?? 0), 0)
    return hidden.size === 0 || (hidden.size > 1 && cases - hidden.size >= PUBLISHED_FROM)
  }
  for (const { at } of others) {
    if (isSafe()) break
    hidden.add(at)
  }
  return {
    cells: counts.map((count, at) => (hidden.has(at) ? null : count)),
    total: isSafe() && (total === 0 || total >= PUBLISHED_FROM) ? total : null,
  }
}
