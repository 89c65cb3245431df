import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { countFavourites, PER_PAGE, pageOfFavourites } from './favourite.data.server.ts'
import type { ItemLine } from './item.ts'
import { keyOf, showItems } from './show-items.server.ts'

/** A page of what the person keeps; a page beyond the last one is the last one. */
export async function listFavourites(
  actor: Actor,
  wanted: { kind: IndexName; page: number; oldestFirst: boolean },
): Promise<{ lines: ItemLine[]; page: number; pages: number }> {
  const { kind, oldestFirst } = wanted
  const counts = await reading((tx) => countFavourites(tx, actor.userId))
  const pages = Math.max(1, Math.ceil(counts[kind] / PER_PAGE))
  const page = Math.min(wanted.page, pages)
  const rows = await reading((tx) => pageOfFavourites(tx, actor.userId, { kind, page, oldestFirst }))
  const items = rows.map(({ itemId, keptAt }) => ({ kind, id: itemId, at: keptAt.toISOString() }))
  const shown = await showItems(actor, items)
  return { lines: items.map((item) => ({ ...item, shown: shown.get(keyOf(item)) ?? null })), page, pages }
}
