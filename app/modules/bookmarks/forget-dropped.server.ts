import { transaction } from '#app/platform/transaction.server.ts'
import { forgetDroppedFavourites } from './favourite.data.server.ts'
import { forgetDroppedSearches } from './saved-search.data.server.ts'

const KEPT_MILLISECONDS = 86_400_000

/** Deletes what was taken off a list a day ago: nobody puts it back any more. */
export function forgetDropped(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MILLISECONDS)
  return transaction(async (tx) => {
    await forgetDroppedFavourites(tx, before)
    await forgetDroppedSearches(tx, before)
  })
}
