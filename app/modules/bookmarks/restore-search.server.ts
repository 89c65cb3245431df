import type { Actor } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { countSearches, findOwnSearch, lockSearchesOf, moveSearch } from './saved-search.data.server.ts'
import { SEARCHES_LIMIT } from './saved-search.ts'

/** Puts back a saved search that the person has just taken off. */
export async function restoreSearch(
  actor: Actor,
  id: string,
): Promise<Outcome<null, 'gone' | 'too-many-searches'>> {
  return transaction(async (tx) => {
    await lockSearchesOf(tx, actor.userId)
    // A second press finds it done.
    if (await findOwnSearch(tx, actor.userId, id)) return granted(null)
    if ((await countSearches(tx, actor.userId)) >= SEARCHES_LIMIT) return refused('too-many-searches')
    return (await moveSearch(tx, actor.userId, id, null)) ? granted(null) : refused('gone')
  })
}
