import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { SearchQuery } from '#search/query.ts'
import { savedQuery } from './saved-query.ts'
import { findByQuery } from './saved-search.data.server.ts'

/** Whether the person has saved this very search. */
export async function hasSaved(actor: Actor | null, query: SearchQuery): Promise<boolean> {
  if (!actor) return false
  const found = await reading((tx) => findByQuery(tx, actor.userId, savedQuery(query)))
  return Boolean(found && !found.droppedAt)
}
