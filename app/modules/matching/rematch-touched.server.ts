import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { computeMatches } from './compute-matches.server.ts'
import { touchedNeedIds } from './match.data.server.ts'
import { ruleSetOn } from './rule-sets.data.server.ts'

/** Needs matched anew in one go at most; the rest comes with the next. */
const BATCH = 5

/**
 * Matches anew what a change can have touched: published needs without a current run of their newest version, those whose
 * domain saw an offering change or whose organization changed since, and all where other rules have come into force. Returns how many.
 */
export async function rematchTouched(now = new Date()): Promise<number> {
  const ids = await reading(async (tx) => {
    const { ruleSet } = await ruleSetOn(tx, dayOf(now))
    return touchedNeedIds(tx, ruleSet.version, BATCH)
  })
  for (const id of ids) await computeMatches(id, now)
  return ids.length
}
