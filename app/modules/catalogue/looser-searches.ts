import type { SearchQuery } from '#search/query.ts'
import { withoutFilter } from './catalogue-query.ts'

/** Of many filters the first ones are tried: each of these searches costs as much as the one that found nothing. */
const TRIED_LIMIT = 6

/** The searches that differ from one that found nothing by one filter less, or by its words. */
export function looserSearches(
  query: SearchQuery,
): { facet: string | null; values: string[]; query: SearchQuery }[] {
  const filters = Object.entries(query.filters)
    .slice(0, TRIED_LIMIT)
    .map(([facet, values]) => ({
      facet: facet as string | null,
      values,
      query: withoutFilter(query, facet),
    }))
  // Without any filter, giving up the words gives up the search.
  if (!query.words || filters.length === 0) return filters
  return [...filters, { facet: null, values: [query.words], query: { ...query, words: '', page: 1 } }]
}
