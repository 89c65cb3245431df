import { reading } from '#app/platform/transaction.server.ts'
import { computeMatches } from './compute-matches.server.ts'
import { touchedNeedIds } from './match.data.server.ts'

/** Needs matched anew in one go at most; the rest comes with the next. */
const BATCH = 5

/**
 * Matches anew what a change can have touched: published needs without a current run of their newest version, and those
 * whose domain saw an offering change since. Returns how many.
 */
export async function rematchTouched(): Promise<number> {
  const ids = await reading((tx) => touchedNeedIds(tx, BATCH))
  for (const id of ids) await computeMatches(id)
  return ids.length
}
