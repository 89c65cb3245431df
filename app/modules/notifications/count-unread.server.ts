import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { countUnread } from './centre.data.server.ts'

/** How much a person was told and has not read; nothing for guests. */
export async function unreadOf(actor: Actor | null): Promise<number> {
  return actor ? reading((tx) => countUnread(tx, actor.userId)) : 0
}
