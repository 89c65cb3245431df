import { reading } from '#app/platform/transaction.server.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { newestHits } from './newest-hits.server.ts'
import { changedSince, insertNewHits, knownHits } from './news.data.server.ts'

export type Watched = { id: string; kind: IndexName; query: string; createdAt: Date }

/** The index may be so far behind the database: what changed shortly before a search was saved may not have been on its page. */
const LAG_MILLISECONDS = 10 * 60_000

/**
 * Writes down the hits of a search that were published, or changed so as to be found, since it was saved. What only moved up because
 * something above it went is no news. Not to be used inside a transaction.
 */
export async function lookForNews(search: Watched, now: Date): Promise<void> {
  const found = await newestHits(search)
  if (found.length === 0) return
  await reading(async (tx) => {
    const known = await knownHits(tx, search.id, found)
    const unknown = found.filter((id) => !known.has(id))
    if (unknown.length === 0) return
    const since = new Date(search.createdAt.getTime() - LAG_MILLISECONDS)
    const news = await changedSince[search.kind](tx, unknown, since)
    await insertNewHits(
      tx,
      search.id,
      news.map(({ id }) => id),
      now,
    )
  })
}
