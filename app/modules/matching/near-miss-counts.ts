import type { NearMiss } from './near-misses.ts'

/** How many of those who nearly match miss a condition about the price, about capacity, about something else. */
export function nearMissCounts(nearMisses: readonly Pick<NearMiss, 'fails' | 'findings'>[]) {
  const counts = { nearPrice: 0, nearCapacity: 0, nearOther: 0 }
  for (const { fails, findings } of nearMisses)
    for (const { rule, part } of findings)
      if (part && fails.includes(rule))
        counts[part === 'price' ? 'nearPrice' : part === 'capacity' ? 'nearCapacity' : 'nearOther']++
  return counts
}
