import { searchEngine } from '#app/platform/search.server.ts'
import type { FacetCount, SearchResult } from '#search/engine.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'
import { askedQuery } from './catalogue-query.ts'
import type { CatalogueView, FoundPage, LooserSearch } from './catalogue-view.ts'
import { looserSearches } from './looser-searches.ts'
import { readableDocuments } from './readable-documents.server.ts'

const LOOSER_SHOWN = 3

/** One page of the catalogue. A page beyond the last one is the last one. */
export async function searchCatalogue(wanted: SearchQuery): Promise<CatalogueView> {
  let query = wanted
  let result = await find(query)
  const pages = Math.max(1, Math.ceil(result.total / query.perPage))
  if (query.page > pages) {
    query = { ...query, page: pages }
    result = await find(query)
  }
  return {
    query,
    found: await visible(query.index, result),
    total: result.total,
    pages,
    facets: (askedQuery(query).facets ?? []).flatMap((facet) => {
      const counts = withChosen(result.facets[facet] ?? [], query.filters[facet] ?? [])
      return counts.length > 0 ? [{ facet, counts }] : []
    }),
    relaxed: result.relaxed?.dropped ?? [],
    degraded: result.degraded,
    looser: result.total === 0 ? await loosen(query) : [],
  }
}

async function find(query: SearchQuery) {
  const engine = await searchEngine()
  return engine.search({ ...askedQuery(query), index: query.index })
}

/** Hits whose row is still published; the rest of the page is shorter, the total is the index's. */
async function visible(index: IndexName, result: SearchResult<IndexName>): Promise<FoundPage> {
  const documents = await readableDocuments(
    index,
    result.hits.map((hit) => hit.document),
  )
  const readable = new Map(documents.map((document) => [document.id, document]))
  const hits = result.hits.flatMap(({ id, title, summary }) => {
    const document = readable.get(id)
    return document ? [{ id, title, summary, card: document.card }] : []
  })
  return { index, hits } as FoundPage
}

function withChosen(counts: FacetCount[], chosen: string[]): FacetCount[] {
  const missing = chosen.filter((value) => !counts.some((one) => one.value === value))
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))]
}

/** Each of the searches with one filter less that finds something, most results first. */
async function loosen(query: SearchQuery): Promise<LooserSearch[]> {
  const engine = await searchEngine()
  const counted: LooserSearch[] = []
  for (const looser of looserSearches(query)) {
    const asked = { ...askedQuery(looser.query), index: query.index, perPage: 0, facets: [] }
    const { total } = await engine.search(asked)
    if (total > 0) counted.push({ ...looser, total })
  }
  return counted.sort((a, b) => b.total - a.total).slice(0, LOOSER_SHOWN)
}
