import type { Actor } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { unmarkDropped } from './favourite.data.server.ts'
import type { Item } from './item.ts'

/** Puts back what the person has just taken off the list, in its old place; false where there is nothing to put back. A second press changes nothing. */
export function restoreFavourite(actor: Actor, item: Item): Promise<boolean> {
  return transaction((tx) => unmarkDropped(tx, actor.userId, item))
}
