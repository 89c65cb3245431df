import type { QueryTerm } from './query-terms.ts'

/**
 * The searches to try, in order, when all terms together find nothing: what is nowhere goes first, since it can only
 * spoil the rest; then the most frequent term, which says least; one at a time, down to one term.
 * @param frequencies documents that hold each term, in the order of the terms
 */
export function relaxations(
  terms: readonly QueryTerm[],
  frequencies: readonly number[],
): { kept: QueryTerm[]; dropped: QueryTerm[] }[] {
  const present = terms.filter((_, index) => (frequencies[index] ?? 0) > 0)
  if (present.length === 0) return []
  const frequencyOf = new Map(terms.map((term, index) => [term, frequencies[index] ?? 0]))
  const mostFrequentFirst = [...present].sort((a, b) => (frequencyOf.get(b) ?? 0) - (frequencyOf.get(a) ?? 0))
  const steps = present.length === terms.length ? 1 : 0
  return mostFrequentFirst.slice(steps).map((_, index) => {
    const left = new Set(mostFrequentFirst.slice(index + steps))
    const kept = terms.filter((term) => left.has(term))
    return { kept, dropped: terms.filter((term) => !left.has(term)) }
  })
}
