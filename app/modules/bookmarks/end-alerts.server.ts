import { transaction } from '#app/platform/transaction.server.ts'
import { silenceSearches } from './saved-search.data.server.ts'
import { readerOfToken } from './unsubscribe-token.server.ts'

/** Ends all letters to whom a link belongs, as often as it is asked; false where the link is not ours. */
export async function endAlerts(token: string): Promise<boolean> {
  const userId = await readerOfToken(token)
  if (!userId) return false
  await transaction((tx) => silenceSearches(tx, userId))
  return true
}
