import type { Actor } from '#app/modules/accounts/actor.ts'
import { visibleIds } from '#app/modules/catalogue/catalogue.data.server.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { indexNames } from '#search/indexes/all-indexes.ts'
import { hitsSinceSeen } from './news.data.server.ts'
import { listSearches } from './saved-search.data.server.ts'
import type { SavedSearchLine } from './saved-search.ts'

/** The person's saved searches, the newest first, each with how much is new since they last opened it. */
export async function listSavedSearches(actor: Actor): Promise<SavedSearchLine[]> {
  return reading(async (tx) => {
    const searches = await listSearches(tx, actor.userId)
    const fresh = searches.length > 0 ? await freshCounts(tx, actor.userId) : new Map<string, number>()
    return searches.map(({ createdAt, ...search }) => ({
      ...search,
      createdAt: createdAt.toISOString(),
      fresh: fresh.get(search.id) ?? 0,
    }))
  })
}

/** By search; what was withdrawn since it was found is not counted. */
async function freshCounts(tx: Tx, userId: string): Promise<Map<string, number>> {
  const hits = await hitsSinceSeen(tx, userId)
  const counts = new Map<string, number>()
  for (const index of indexNames) {
    const ofKind = hits.filter(({ kind }) => kind === index)
    if (ofKind.length === 0) continue
    const visible = await visibleIds[index](tx, [...new Set(ofKind.map(({ itemId }) => itemId))])
    for (const { searchId, itemId } of ofKind) {
      if (visible.has(itemId)) counts.set(searchId, (counts.get(searchId) ?? 0) + 1)
    }
  }
  return counts
}
