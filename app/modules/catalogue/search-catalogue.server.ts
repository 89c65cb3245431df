import { inNamespace, translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { searchEngine } from '#app/platform/search.server.ts'
import type { SearchResult } from '#search/engine.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'
import { cardWords } from './card-words.server.ts'
import { askedQuery, facetsOf } from './catalogue-query.ts'
import type { CatalogueView, FacetView, Found, LooserSearch } from './catalogue-view.ts'
import { facetName, facetValueName } from './facet-names.ts'
import { looserSearches } from './looser-searches.ts'
import { marksOf } from './marks.ts'
import { readableDocuments } from './readable-documents.server.ts'
import { type ShownFacet, shownFacets } from './shown-facets.ts'

const LOOSER_SHOWN = 3

/**
 * One page of the catalogue. A page beyond the last one is the last one.
 * @param asked the facet to show whole
 */
export async function searchCatalogue(
  wanted: SearchQuery,
  { language = 'zh-CN', asked }: { language?: Language; asked?: string | undefined } = {},
): Promise<CatalogueView> {
  let query = wanted
  let result = await find(query)
  const pages = Math.max(1, Math.ceil(result.total / query.perPage))
  if (query.page > pages) {
    query = { ...query, page: pages }
    result = await find(query)
  }
  return {
    query,
    found: await visible(query.index, result, language),
    total: result.total,
    pages,
    facets: shownFacets(
      facetsOf(query).map((facet) => ({ facet, counts: result.facets[facet] ?? [] })),
      query.filters,
      asked,
    ).map((facet) => inWords(facet, language)),
    asked,
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
async function visible(
  index: IndexName,
  result: SearchResult<IndexName>,
  language: Language,
): Promise<Found[]> {
  const documents = await readableDocuments(
    index,
    result.hits.map((hit) => hit.document),
  )
  const readable = new Map(documents.map((document) => [document.id, document]))
  return result.hits.flatMap(({ id, title, summary }) => {
    const document = readable.get(id)
    if (!document) return []
    const words = cardWords[index](document.card as never, language)
    return [{ id, title: marksOf(title), summary: marksOf(summary), ...words }]
  })
}

function inWords({ facet, counts, ...shown }: ShownFacet, language: Language): FacetView {
  const t = inNamespace(translator(language), 'catalogue')
  return {
    facet,
    legend: facetName(facet, language, t),
    values: counts.map(({ value, count }) => [value, facetValueName(facet, value, language, t), count]),
    ...shown,
  }
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
