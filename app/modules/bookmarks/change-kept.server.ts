import type { Tx } from '#app/platform/transaction.server.ts'
import { markAllMailed } from './news.data.server.ts'
import { updateSearch } from './saved-search.data.server.ts'
import type { AlertFrequency } from './saved-search.ts'

/** Gives a saved search another name and turn; a new turn begins now, so that no letter comes before it. */
export async function changeKept(
  tx: Tx,
  kept: { id: string; frequency: AlertFrequency },
  wanted: { name: string; frequency: AlertFrequency },
  now: Date,
): Promise<void> {
  // Who asks for letters from today on is not sent what lay there for months.
  if (kept.frequency === 'never' && wanted.frequency !== 'never') await markAllMailed(tx, kept.id)
  const begins = kept.frequency === wanted.frequency ? {} : { alertedAt: now }
  await updateSearch(tx, kept.id, { ...wanted, ...begins })
}
