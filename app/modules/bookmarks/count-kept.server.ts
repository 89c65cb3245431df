import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { countFavourites } from './favourite.data.server.ts'
import type { KeptCounts } from './kept-counts.ts'
import { countSearches } from './saved-search.data.server.ts'

export function countKept(actor: Actor): Promise<KeptCounts> {
  return reading(async (tx) => ({
    ...(await countFavourites(tx, actor.userId)),
    searches: await countSearches(tx, actor.userId),
  }))
}
