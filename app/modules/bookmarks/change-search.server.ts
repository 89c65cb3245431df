import type { Actor } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { changeKept } from './change-kept.server.ts'
import { findOwnSearch } from './saved-search.data.server.ts'
import type { AlertFrequency } from './saved-search.ts'

/** Renames a saved search of the person and says how often it is told of; false where it is not theirs. */
export async function changeSearch(
  actor: Actor,
  id: string,
  wanted: { name: string; frequency: AlertFrequency },
  now = new Date(),
): Promise<boolean> {
  return transaction(async (tx) => {
    const search = await findOwnSearch(tx, actor.userId, id)
    if (!search) return false
    await changeKept(tx, search, { name: wanted.name, frequency: wanted.frequency }, now)
    return true
  })
}
