import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { ItemLine } from './item.ts'
import { keyOf, showItems } from './show-items.server.ts'
import { newestViewed, VIEWED_KEPT } from './viewed.data.server.ts'

/** What the person opened last, the newest first; what they may not see any more comes without its name. */
export async function listViewed(actor: Actor, limit = VIEWED_KEPT): Promise<ItemLine[]> {
  const rows = await reading((tx) => newestViewed(tx, actor.userId, limit))
  const items = rows.map(({ kind, itemId, viewedAt }) => ({ kind, id: itemId, at: viewedAt.toISOString() }))
  const shown = await showItems(actor, items)
  return items.map((item) => ({ ...item, shown: shown.get(keyOf(item)) ?? null }))
}
