import type { Actor } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { countFavourites, isFavourite, upsertFavourite } from './favourite.data.server.ts'
import type { Item } from './item.ts'
import { keyOf, showItems } from './show-items.server.ts'

/** More than anybody reads again; a script would go on for ever. */
export const FAVOURITES_LIMIT = 1_000

/** Keeps something of the catalogue that the person may see; pressing twice keeps it once. */
export async function keepFavourite(
  actor: Actor,
  item: Item,
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'too-many'>> {
  const shown = await showItems(actor, [item])
  if (!shown.has(keyOf(item))) return refused('gone')
  return transaction(async (tx) => {
    if (await isFavourite(tx, actor.userId, item)) return granted(null)
    const counts = Object.values(await countFavourites(tx, actor.userId))
    if (counts.reduce((sum, count) => sum + count, 0) >= FAVOURITES_LIMIT) return refused('too-many')
    await upsertFavourite(tx, actor.userId, item, now)
    return granted(null)
  })
}
