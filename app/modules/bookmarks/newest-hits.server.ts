import { searchEngine } from '#app/platform/search.server.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { PER_PAGE_LIMIT } from '#search/query.ts'
import { newestOf } from './saved-query.ts'

/** As far down the newest first as is looked: more than a search gains in an hour. */
const PAGES_READ = 4

/** Ids of the newest hits of a kept search, 200 at most. Never call it inside a transaction. */
export async function newestHits(search: { kind: IndexName; query: string }): Promise<string[]> {
  const engine = await searchEngine()
  const ids: string[] = []
  for (let page = 1; page <= PAGES_READ; page++) {
    const asked = { ...newestOf(search.query, page, PER_PAGE_LIMIT), index: search.kind }
    const { hits, relaxed } = await engine.search(asked)
    // Where nothing has all the words, the page shows what has some; that is no reason for a letter.
    if (relaxed) return []
    ids.push(...hits.map((hit) => hit.id))
    if (hits.length < PER_PAGE_LIMIT) break
  }
  return ids
}
