import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { keptAmong } from './favourite.data.server.ts'

/** Of the items on a page, those that whoever looks keeps; a guest keeps none. */
export async function favouritesAmong(
  actor: Actor | null,
  kind: IndexName,
  ids: string[],
): Promise<string[]> {
  if (!actor || ids.length === 0) return []
  return reading((tx) => keptAmong(tx, actor.userId, kind, ids))
}
