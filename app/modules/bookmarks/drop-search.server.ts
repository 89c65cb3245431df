import type { Actor } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { moveSearch } from './saved-search.data.server.ts'

/** Takes a saved search off the person's list, where it waits a day to be put back; false where it is not theirs. */
export function dropSearch(actor: Actor, id: string, now = new Date()): Promise<boolean> {
  return transaction((tx) => moveSearch(tx, actor.userId, id, now))
}
