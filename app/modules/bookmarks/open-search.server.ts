import type { Actor } from '#app/modules/accounts/actor.ts'
import { catalogueHref } from '#app/modules/catalogue/catalogue-query.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { readSavedQuery } from './saved-query.ts'
import { findOwnSearch, markSeen } from './saved-search.data.server.ts'

/** Where the results of a saved search are; from now on they are not new any more. Null where it is not the person's. */
export async function openSearch(actor: Actor, id: string, now = new Date()): Promise<string | null> {
  if (!isUuid(id)) return null
  return transaction(async (tx) => {
    const search = await findOwnSearch(tx, actor.userId, id)
    if (!search) return null
    await markSeen(tx, actor.userId, id, now)
    return catalogueHref(readSavedQuery(search.query))
  })
}
