/**
 * Search on a Meilisearch server: typing mistakes in Latin words, large catalogues. Words are cut in the app as for the other
 * engine, so that both find the same.
 */
import { type SearchEngine, type SearchResult, SearchUnavailable } from '#search/engine.ts'
import { type Documents, type IndexName, indexNames } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'
import { queryTerms } from '../common/query-terms.ts'
import { hitOf, relaxedOf } from '../common/result.ts'
import { applySettings, compareSettings, documentsIn, type SettingsDifference } from './apply-settings.ts'
import { ask, type MeilisearchAddress, openClient } from './call.ts'
import { carryOut, openWriter } from './carry-out.ts'
import { indexUid, POSSIBLE_ID, storedDocument } from './documents.ts'
import { fillAnew } from './fill-anew.ts'
import { retrieveFilter } from './filters.ts'
import { find } from './find.ts'
import { questions } from './questions.ts'
import { retrieve } from './retrieve.ts'
import { searchFor } from './search-for.ts'
import { storedFingerprints } from './stored-documents.ts'

const DOCUMENTS_PER_WRITE = 500
const HEALTH_MILLISECONDS = 2_000

export type MeilisearchEngine = SearchEngine & {
  /** What `applySettings` would change, by index; changes nothing. */
  settingsDifferences(): Promise<({ index: IndexName } & SettingsDifference)[]>
}

export function meilisearchEngine(address: MeilisearchAddress): MeilisearchEngine {
  const { prefix = 'yupei_', timeoutMilliseconds = 400, retrieveMilliseconds = 1_000 } = address
  const reader = openClient(address)
  const doctor = openClient(address, HEALTH_MILLISECONDS)
  const writer = openWriter(address)
  const uidOf = (index: IndexName) => indexUid(prefix, index)

  const write = async <Index extends IndexName>(uid: string, documents: readonly Documents[Index][]) => {
    for (let from = 0; from < documents.length; from += DOCUMENTS_PER_WRITE) {
      const part = documents.slice(from, from + DOCUMENTS_PER_WRITE).map(storedDocument)
      await carryOut(writer, (client) => client.index(uid).addDocuments(part, { primaryKey: 'id' }))
    }
  }

  return {
    name: 'meilisearch',

    async search<Index extends IndexName>(
      query: SearchQuery & { index: Index },
    ): Promise<SearchResult<Index>> {
      const found = await find(questions(reader, timeoutMilliseconds), uidOf(query.index), query)
      const documents = found.documents.map((document) => JSON.parse(document) as Documents[Index])
      return {
        engine: 'meilisearch',
        hits: documents.map((document) => hitOf<Index>(document, found.terms)),
        total: found.total,
        facets: found.facets,
        relaxed: relaxedOf(found.dropped),
        degraded: false,
      }
    },

    retrieve: (query) => retrieve(questions(reader, retrieveMilliseconds), uidOf(query.index), query),

    async suggest({ index, words, filters = [], limit }) {
      const terms = queryTerms(words)
      if (terms.length === 0) return []
      const [result] = await questions(reader, timeoutMilliseconds).ask([
        {
          ...searchFor(uidOf(index), terms, filters.map(retrieveFilter)),
          attributesToSearchOn: ['title'],
          limit,
        },
      ])
      const documents = (result?.hits ?? []).map((hit) => JSON.parse(hit.document) as Documents[IndexName])
      return documents.map(({ id, title }) => ({ id, title }))
    },

    async upsert(index, documents) {
      const uid = uidOf(index)
      // The server would make an index that is missing by itself, without settings and with these few documents alone.
      if (documents.length > 0 && (await documentsIn(writer, uid)) === null) {
        throw new SearchUnavailable('meilisearch', `there is no index ${uid} yet`)
      }
      await write(uid, documents)
    },

    async remove(index, ids) {
      const possible = ids.filter((id) => POSSIBLE_ID.test(id))
      if (possible.length === 0) return
      await carryOut(writer, (client) => client.index(uidOf(index)).deleteDocuments(possible))
    },

    count: async (index) => (await documentsIn(writer, uidOf(index))) ?? 0,
    fingerprints: (index, ids) => storedFingerprints(writer.client, uidOf(index), ids),

    replaceAll: (index, batches) => fillAnew(writer, uidOf(index), index, batches),

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

    async health() {
      try {
        const { status } = await ask(() => doctor.health())
        return status === 'available'
      } catch (error) {
        if (error instanceof SearchUnavailable) return false
        throw error
      }
    },
  }
}
