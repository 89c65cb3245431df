/**
 * Search in the product's own database, PostgreSQL or PGlite alike: no extension, no server, nothing to keep in step. Words are cut
 * in the app, rows are written in the transaction of their source.
 */
import type { FacetCount, SearchEngine, SearchResult } from '#search/engine.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'
import { keywordTerms, type QueryTerm, queryTerms } from '../common/query-terms.ts'
import { relaxations } from '../common/relax.ts'
import { hitOf, inverseFrequency, relaxedOf } from '../common/result.ts'
import { frequencyStatement, retrieveStatement, suggestStatement } from './retrieve-statement.ts'
import { type SearchRow, searchStatement } from './search-statement.ts'
import type { Sql } from './sql.ts'
import { storedCount, storedFingerprints } from './stored-documents.ts'
import { removeDocuments, retokenise, writeDocuments } from './write.ts'

const RETRIEVE_LIMIT = 1_000

export function postgresEngine(sql: Sql): SearchEngine {
  const find = async (query: SearchQuery, terms: readonly QueryTerm[]) => {
    const { text, values } = searchStatement(query, terms)
    const [row] = await sql<SearchRow>(text, values)
    return row ?? { total: 0, hits: [], counts: [] }
  }

  const frequencies = async (index: IndexName, terms: readonly QueryTerm[]) => {
    if (terms.length === 0) return { frequencies: [], total: 0 }
    const { text, values } = frequencyStatement(index, terms)
    const [row] = await sql<{ frequencies: number[]; total: number }>(text, values)
    return row ?? { frequencies: [], total: 0 }
  }

  return {
    name: 'postgres',

    async search<Index extends IndexName>(
      query: SearchQuery & { index: Index },
    ): Promise<SearchResult<Index>> {
      let terms = queryTerms(query.words)
      let dropped: QueryTerm[] = []
      let row = await find(query, terms)
      if (row.total === 0 && terms.length > 1) {
        const known = await frequencies(query.index, terms)
        for (const step of relaxations(terms, known.frequencies)) {
          const looser = await find(query, step.kept)
          if (looser.total === 0) continue
          row = looser
          terms = step.kept
          dropped = step.dropped
          break
        }
      }
      return {
        engine: 'postgres',
        hits: row.hits.map((hit) => hitOf<Index>(hit.document as Documents[Index], terms)),
        total: row.total,
        facets: grouped(row.counts),
        relaxed: relaxedOf(dropped),
        degraded: false,
      }
    },

    async retrieve({ index, keywords, filters = [], limit }) {
      const terms = keywordTerms(keywords)
      const known = await frequencies(index, terms)
      const weights = terms.map((_, at) => inverseFrequency(known.frequencies[at] ?? 0, known.total))
      const { text, values } = retrieveStatement(
        index,
        terms,
        weights,
        filters,
        Math.min(limit, RETRIEVE_LIMIT),
      )
      const rows = await sql<{ id: string }>(text, values)
      return rows.map((row) => row.id)
    },

    async suggest({ index, words, filters = [], limit }) {
      const terms = queryTerms(words)
      if (terms.length === 0) return []
      const { text, values } = suggestStatement(index, terms, filters, limit)
      return sql<{ id: string; title: string }>(text, values)
    },

    upsert: (index, documents) => writeDocuments(sql, index, documents),
    remove: (index, ids) => removeDocuments(sql, index, ids),

    count: (index) => storedCount(sql, index),
    fingerprints: (index, ids) => storedFingerprints(sql, index, ids),

    async replaceAll(index, batches) {
      // Listed first: what is published while the batches run must not be taken away at their end.
      const before = await sql<{ id: string }>(`SELECT "id" FROM "SearchDocument" WHERE "index" = $1`, [
        index,
      ])
      const kept = new Set<string>()
      for await (const documents of batches) {
        await writeDocuments(sql, index, documents)
        for (const document of documents) kept.add(document.id)
      }
      const gone = before.map((row) => row.id).filter((id) => !kept.has(id))
      await removeDocuments(sql, index, gone)
      return kept.size
    },

    async applySettings() {
      await retokenise(sql)
    },

    async health() {
      await sql('SELECT 1 AS one', [])
      return true
    },
  }
}

function grouped(counts: SearchRow['counts']): Record<string, FacetCount[]> {
  const facets: Record<string, FacetCount[]> = {}
  for (const { facet, value, count } of counts) {
    facets[facet] ??= []
    facets[facet].push({ value, count })
  }
  return facets
}
