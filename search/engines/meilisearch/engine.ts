/**
 * Search on a Meilisearch server: typing mistakes in Latin words, large catalogues. Words are cut in the app as for the other
 * engine, so that both find the same.
 */
import { Meilisearch, type MultiSearchQuery, type MultiSearchResult } from 'meilisearch'
import { type SearchEngine, type SearchResult, SearchUnavailable } from '#search/engine.ts'
import { type Documents, type IndexName, indexNames, settingsOf } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'
import { keywordTerms, type QueryTerm, queryTerms } from '../common/query-terms.ts'
import { relaxations } from '../common/relax.ts'
import { hitOf, inverseFrequency, relaxedOf, sortedCounts } from '../common/result.ts'
import { applySettings, compareSettings, type SettingsDifference } from './apply-settings.ts'
import { ask, carryOut } from './call.ts'
import {
  facetAttribute,
  facetOfAttribute,
  POSSIBLE_ID,
  sortKeyAttribute,
  storedDocument,
} from './documents.ts'
import { filtersExcept, retrieveFilter } from './filters.ts'
import { queryText, termsThatFit } from './query-text.ts'
import { storedCount, storedFingerprints } from './stored-documents.ts'

export type MeilisearchAddress = {
  url: string
  key?: string
  /** Begins the names of our indexes; several installations may share a server. */
  prefix?: string
  /** How long a search may take before it counts as unanswered. */
  timeoutMilliseconds?: number
}

const RETRIEVE_LIMIT = 1_000
const DOCUMENTS_PER_WRITE = 500
const WRITE_TIMEOUT_MILLISECONDS = 30_000

export type MeilisearchEngine = SearchEngine & {
  /** What `applySettings` would change, by index; changes nothing. */
  settingsDifferences(): Promise<({ index: IndexName } & SettingsDifference)[]>
}

export function meilisearchEngine(address: MeilisearchAddress): MeilisearchEngine {
  const { url, key, prefix = 'yupei_', timeoutMilliseconds = 400 } = address
  const reader = new Meilisearch({ host: url, apiKey: key, timeout: timeoutMilliseconds })
  const writer = new Meilisearch({ host: url, apiKey: key, timeout: WRITE_TIMEOUT_MILLISECONDS })
  const uidOf = (index: IndexName) => `${prefix}${index}`

  const multiSearch = async (
    queries: MultiSearchQuery[],
  ): Promise<MultiSearchResult<{ document: string }>[]> => {
    if (queries.length === 0) return []
    const { results } = await ask(() =>
      reader.multiSearch<{ queries: MultiSearchQuery[] }, { document: string }>({ queries }),
    )
    return results
  }

  const searchFor = (index: IndexName, terms: readonly QueryTerm[], filter: string[]): MultiSearchQuery => ({
    indexUid: uidOf(index),
    q: queryText(terms),
    filter,
    matchingStrategy: 'all',
    attributesToRetrieve: ['document'],
  })

  const counting = (index: IndexName, terms: readonly QueryTerm[], filter: string[]): MultiSearchQuery => ({
    ...searchFor(index, terms, filter),
    hitsPerPage: 0,
    page: 1,
  })

  /** The page and, for each chosen facet, a search without its filter that only counts. */
  const find = async (query: SearchQuery, terms: readonly QueryTerm[]) => {
    const wanted = query.facets ?? settingsOf[query.index].facets
    const chosen = wanted.filter((facet) => query.filters[facet])
    const [page, ...others] = await multiSearch([
      {
        ...searchFor(query.index, terms, filtersExcept(query.filters)),
        facets: wanted.filter((facet) => !query.filters[facet]).map(facetAttribute),
        sort: sortFor(query, terms),
        hitsPerPage: query.perPage,
        page: query.page,
      },
      ...chosen.map((facet) => ({
        ...counting(query.index, terms, filtersExcept(query.filters, facet)),
        facets: [facetAttribute(facet)],
      })),
    ])
    return { page, total: page?.totalHits ?? 0, facets: countsOf([page, ...others]) }
  }

  const totals = async (queries: MultiSearchQuery[]) =>
    (await multiSearch(queries)).map((result) => result.totalHits ?? 0)

  const relax = async (query: SearchQuery, terms: readonly QueryTerm[]) => {
    const frequencies = await totals(terms.map((term) => counting(query.index, [term], [])))
    const steps = relaxations(terms, frequencies)
    const found = await totals(
      steps.map((step) => counting(query.index, step.kept, filtersExcept(query.filters))),
    )
    return steps[found.findIndex((total) => total > 0)]
  }

  const write = async <Index extends IndexName>(uid: string, documents: readonly Documents[Index][]) => {
    for (let from = 0; from < documents.length; from += DOCUMENTS_PER_WRITE) {
      const part = documents.slice(from, from + DOCUMENTS_PER_WRITE).map(storedDocument)
      await carryOut(() => writer.index(uid).addDocuments(part, { primaryKey: 'id' }))
    }
  }

  return {
    name: 'meilisearch',

    async search<Index extends IndexName>(
      query: SearchQuery & { index: Index },
    ): Promise<SearchResult<Index>> {
      let terms = termsThatFit(queryTerms(query.words))
      let dropped: QueryTerm[] = []
      let { page, total, facets } = await find(query, terms)
      if (total === 0 && terms.length > 1) {
        const step = await relax(query, terms)
        if (step) {
          terms = step.kept
          dropped = step.dropped
          const looser = await find(query, terms)
          page = looser.page
          total = looser.total
          facets = looser.facets
        }
      }
      const documents = (page?.hits ?? []).map((hit) => JSON.parse(hit.document) as Documents[Index])
      return {
        engine: 'meilisearch',
        hits: documents.map((document) => hitOf<Index>(document, terms)),
        total,
        facets,
        relaxed: relaxedOf(dropped),
        degraded: false,
      }
    },

    /** One search a keyword, merged by rarity: Meilisearch itself knows no "any of these words". */
    async retrieve({ index, keywords, filters = [], limit }) {
      const most = Math.min(limit, RETRIEVE_LIMIT)
      const terms = keywordTerms(keywords)
      const filter = filters.map(retrieveFilter)
      const page = { attributesToRetrieve: ['id'], hitsPerPage: most, page: 1 }
      if (terms.length === 0) {
        const results = await multiSearch([{ ...searchFor(index, [], filter), ...page, sort: newestFirst }])
        return idsOf(results[0])
      }
      const total = (await totals([counting(index, [], filter)]))[0] ?? 0
      const results = await multiSearch(
        terms.map((term) => ({ ...searchFor(index, [term], filter), ...page, showRankingScore: true })),
      )
      return mergeByRarity(results, total).slice(0, most)
    },

    async suggest({ index, words, filters = [], limit }) {
      const terms = termsThatFit(queryTerms(words))
      if (terms.length === 0) return []
      const [result] = await multiSearch([
        { ...searchFor(index, terms, filters.map(retrieveFilter)), attributesToSearchOn: ['title'], limit },
      ])
      const documents = (result?.hits ?? []).map((hit) => JSON.parse(hit.document) as Documents[IndexName])
      return documents.map(({ id, title }) => ({ id, title }))
    },

    upsert: (index, documents) => write(uidOf(index), documents),

    async remove(index, ids) {
      const possible = ids.filter((id) => POSSIBLE_ID.test(id))
      if (possible.length === 0) return
      await carryOut(() => writer.index(uidOf(index)).deleteDocuments(possible))
    },

    count: (index) => storedCount(writer, uidOf(index)),
    fingerprints: (index, ids) => storedFingerprints(writer, uidOf(index), ids),

    async replaceAll(index, batches) {
      const live = uidOf(index)
      const next = `${live}_next`
      await carryOut(() => writer.deleteIndex(next), ['index_not_found'])
      await applySettings(writer, live, index)
      await applySettings(writer, next, index)
      let count = 0
      for await (const documents of batches) {
        await write(next, documents)
        count += documents.length
      }
      await carryOut(() => writer.swapIndexes([{ indexes: [live, next], rename: false }]))
      await carryOut(() => writer.deleteIndex(next), ['index_not_found'])
      return count
    },

    async applySettings() {
      for (const index of indexNames) await applySettings(writer, uidOf(index), index)
    },

    async settingsDifferences() {
      const differences = []
      for (const index of indexNames) {
        differences.push({ index, ...(await compareSettings(writer, uidOf(index), index)) })
      }
      return differences
    },

    health: () =>
      ask(() => reader.health()).then(
        ({ status }) => status === 'available',
        (error) => {
          if (error instanceof SearchUnavailable) return false
          throw error
        },
      ),
  }
}

const newestFirst = [`${sortKeyAttribute('publishedAt')}:desc`, 'id:asc']

function sortFor({ index, sort }: SearchQuery, terms: readonly QueryTerm[]): string[] | undefined {
  const { sorts } = settingsOf[index]
  const chosen = Object.hasOwn(sorts, sort) ? sorts[sort] : null
  if (chosen) return [`${sortKeyAttribute(chosen.key)}:${chosen.descending ? 'desc' : 'asc'}`]
  return terms.length > 0 ? undefined : newestFirst
}

function countsOf(
  results: readonly (MultiSearchResult<unknown> | undefined)[],
): SearchResult<IndexName>['facets'] {
  const facets: SearchResult<IndexName>['facets'] = {}
  for (const result of results) {
    for (const [attribute, counts] of Object.entries(result?.facetDistribution ?? {})) {
      const list = Object.entries(counts).map(([value, count]) => ({ value, count }))
      if (list.length > 0) facets[facetOfAttribute(attribute)] = sortedCounts(list)
    }
  }
  return facets
}

function idsOf(result: MultiSearchResult<unknown> | undefined): string[] {
  return ((result?.hits ?? []) as { id: string }[]).map((hit) => hit.id)
}

function mergeByRarity(results: readonly MultiSearchResult<unknown>[], total: number): string[] {
  const scores = new Map<string, number>()
  for (const result of results) {
    const rarity = inverseFrequency(result.totalHits ?? 0, total)
    for (const hit of result.hits as unknown as { id: string; _rankingScore?: number }[]) {
      scores.set(hit.id, (scores.get(hit.id) ?? 0) + rarity * (hit._rankingScore ?? 1))
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}
