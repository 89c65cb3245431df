import { LRUCache } from 'lru-cache'
import type { SearchEngine, SearchResult } from '#search/engine.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'

/** Counting every facet of a large catalogue takes far longer than asking whether anything changed. */
const KEPT_SEARCHES = 500
const KEPT_MILLISECONDS = 30_000

/**
 * A PostgreSQL engine that answers an equal search from memory until a document changes; of many that come at once, one asks the
 * database. Results are shared: nobody may change them.
 * @param mark another one after every change of a document (change-mark.server.ts); what was read under one is not given under the next
 */
export function rememberSearches(engine: SearchEngine, mark: () => Promise<string | null>): SearchEngine {
  const kept = new LRUCache<string, SearchResult<IndexName>, SearchQuery>({
    max: KEPT_SEARCHES,
    ttl: KEPT_MILLISECONDS,
    fetchMethod: (_key, _stale, { context }) => engine.search(context),
  })
  return {
    ...engine,
    async search<Index extends IndexName>(query: SearchQuery & { index: Index }) {
      const now = await mark()
      if (now === null) return engine.search(query)
      const key = `${now} ${JSON.stringify(query)}`
      const result = await kept.fetch(key, { context: query })
      // Only a cache that was told to abort answers nothing.
      return (result ?? (await engine.search(query))) as SearchResult<Index>
    },
  }
}
