import type { Actor } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { markAllMailed } from './news.data.server.ts'
import { findOwnSearch, updateSearch } from './saved-search.data.server.ts'
import type { AlertFrequency } from './saved-search.ts'

/** Renames a saved search of the person and says how often it is told of; false where it is not theirs. */
export async function changeSearch(
  actor: Actor,
  id: string,
  { name, frequency }: { name: string; frequency: AlertFrequency },
  now = new Date(),
): Promise<boolean> {
  return transaction(async (tx) => {
    const search = await findOwnSearch(tx, actor.userId, id)
    if (!search) return false
    // Who asks for letters from today on is not sent what lay there for months.
    if (search.frequency === 'never' && frequency !== 'never') await markAllMailed(tx, id, now)
    await updateSearch(tx, actor.userId, id, { name, frequency })
    return true
  })
}
