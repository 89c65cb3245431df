/** A page of the catalogue: all words first, then fewer; counts of a chosen facet as if it were not chosen. */
import type { SearchResult } from '#search/engine.ts'
import { type IndexName, settingsOf } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'
import { type QueryTerm, queryTerms } from '../common/query-terms.ts'
import { relaxations } from '../common/relax.ts'
import { sortedCounts } from '../common/result.ts'
import { facetAttribute, facetOfAttribute, sortKeyAttribute } from './documents.ts'
import { filtersExcept } from './filters.ts'
import type { Questions, Results } from './questions.ts'
import { counting, newestFirst, searchFor, totals } from './search-for.ts'

type Facets = SearchResult<IndexName>['facets']
type Page = { documents: string[]; total: number; facets: Facets }

export type Found = Page & { terms: QueryTerm[]; dropped: QueryTerm[] }

export async function find({ ask }: Questions, uid: string, query: SearchQuery): Promise<Found> {
  const terms = queryTerms(query.words)
  const page = await pageOf(ask, uid, query, terms)
  if (page.total > 0 || terms.length < 2) return { ...page, terms, dropped: [] }
  const step = await relax(ask, uid, query, terms)
  if (!step) return { ...page, terms, dropped: [] }
  return { ...(await pageOf(ask, uid, query, step.kept)), terms: step.kept, dropped: step.dropped }
}

/** The page and, for each chosen facet, a search without its filter that only counts. */
async function pageOf(
  ask: Questions['ask'],
  uid: string,
  query: SearchQuery,
  terms: readonly QueryTerm[],
): Promise<Page> {
  const wanted = query.facets ?? settingsOf[query.index].facets
  const chosen = wanted.filter((facet) => query.filters[facet])
  const results = await ask([
    {
      ...searchFor(uid, terms, filtersExcept(query.filters)),
      facets: wanted.filter((facet) => !query.filters[facet]).map(facetAttribute),
      sort: sortFor(query, terms),
      hitsPerPage: query.perPage,
      page: query.page,
    },
    ...chosen.map((facet) => ({
      ...counting(uid, terms, filtersExcept(query.filters, facet)),
      facets: [facetAttribute(facet)],
    })),
  ])
  return {
    documents: (results[0]?.hits ?? []).map((hit) => hit.document),
    total: results[0]?.totalHits ?? 0,
    facets: countsOf(results),
  }
}

async function relax(ask: Questions['ask'], uid: string, query: SearchQuery, terms: readonly QueryTerm[]) {
  const frequencies = await totals(
    ask,
    terms.map((term) => counting(uid, [term], [])),
  )
  const steps = relaxations(terms, frequencies)
  const found = await totals(
    ask,
    steps.map((step) => counting(uid, step.kept, filtersExcept(query.filters))),
  )
  return steps[found.findIndex((total) => total > 0)]
}

function sortFor({ index, sort }: SearchQuery, terms: readonly QueryTerm[]): string[] | undefined {
  const { sorts } = settingsOf[index]
  const chosen = Object.hasOwn(sorts, sort) ? sorts[sort] : null
  if (chosen) return [`${sortKeyAttribute(chosen.key)}:${chosen.descending ? 'desc' : 'asc'}`]
  return terms.length > 0 ? undefined : newestFirst
}

function countsOf(results: Results): Facets {
  const facets: Facets = {}
  for (const { facetDistribution = {} } of results) {
    for (const [attribute, counts] of Object.entries(facetDistribution)) {
      const list = Object.entries(counts).map(([value, count]) => ({ value, count }))
      if (list.length > 0) facets[facetOfAttribute(attribute)] = sortedCounts(list)
    }
  }
  return facets
}
