import type { Actor } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { deleteViewed } from './viewed.data.server.ts'

/** Forgets which pages the person opened. */
export function clearViewed(actor: Actor): Promise<void> {
  return transaction((tx) => deleteViewed(tx, actor.userId))
}
