import type { Actor } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { markDropped } from './favourite.data.server.ts'
import type { Item } from './item.ts'

/** Takes something off the person's list, where it waits a day to be put back; false where it is not on it. A second press changes nothing. */
export function dropFavourite(actor: Actor, item: Item, now = new Date()): Promise<boolean> {
  return transaction((tx) => markDropped(tx, actor.userId, item, now))
}
