/** Shapes that both engines give, from what each found. Pure. */
import type { FacetCount, Hit, SearchResult } from '#search/engine.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import { highlight, snippet } from './highlight.ts'
import type { QueryTerm } from './query-terms.ts'

export function hitOf<Index extends IndexName>(
  document: Documents[Index],
  terms: readonly QueryTerm[],
): Hit<Index> {
  return {
    id: document.id,
    document,
    title: highlight(document.title, terms),
    summary: snippet(document.summary, terms),
  }
}

/** Most frequent first, ties by code, whatever order the engine gave. */
export function sortedCounts(counts: readonly FacetCount[]): FacetCount[] {
  return [...counts].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
}

export function relaxedOf(dropped: readonly QueryTerm[]): SearchResult<IndexName>['relaxed'] {
  return dropped.length > 0 ? { dropped: dropped.map((term) => term.word) } : null
}

/** How much a term tells in an index: inverse document frequency, never below zero. */
export function inverseFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))
}
