import type { Actor } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { changeKept } from './change-kept.server.ts'
import { newestHits } from './newest-hits.server.ts'
import { insertKnownHits } from './news.data.server.ts'
import { readSavedQuery, savedQuery } from './saved-query.ts'
import {
  countSearches,
  deleteSearch,
  findByQuery,
  insertSearch,
  lockSearchesOf,
} from './saved-search.data.server.ts'
import { type AlertFrequency, SEARCHES_LIMIT } from './saved-search.ts'

/** Keeps a search of the catalogue; one that is kept already gets the new name and frequency. What it finds now is no news later. */
export async function saveSearch(
  actor: Actor,
  wanted: { name: string; frequency: AlertFrequency; query: string },
  now = new Date(),
): Promise<Outcome<{ id: string }, 'too-many-searches'>> {
  const { name, frequency } = wanted
  const read = readSavedQuery(wanted.query)
  const [kind, query] = [read.index, savedQuery(read)]
  const found = await newestHits({ kind, query })
  return transaction(async (tx) => {
    await lockSearchesOf(tx, actor.userId)
    const kept = await findByQuery(tx, actor.userId, query)
    if (kept && !kept.droppedAt) {
      await changeKept(tx, kept, { name, frequency }, now)
      return granted({ id: kept.id })
    }
    if ((await countSearches(tx, actor.userId)) >= SEARCHES_LIMIT) return refused('too-many-searches')
    // What was taken off begins anew: what it had found is there now, and no news either.
    if (kept) await deleteSearch(tx, kept.id)
    const { id } = await insertSearch(tx, actor.userId, { name, frequency, kind, query }, now)
    await insertKnownHits(tx, id, found, now)
    return granted({ id })
  })
}
