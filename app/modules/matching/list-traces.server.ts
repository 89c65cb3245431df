import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findTitles, pageOfMatches } from './match.data.server.ts'

import type { TraceLine } from './trace-view.ts'

const PER_PAGE = 30

/** A page of the current matches of all needs that an official may see, the last computed first. */
export async function listTraces(
  actor: Actor,
  page: number,
  perPage = PER_PAGE,
): Promise<{ pages: number; total: number; traces: TraceLine[] }> {
  return reading(async (tx) => {
    const { total, matches } = await pageOfMatches(tx, { page, perPage, districts: districtsOf(actor) })
    const titles = await findTitles(tx, {
      needIds: [...new Set(matches.map((match) => match.needId))],
      offeringIds: [...new Set(matches.map((match) => match.offeringId))],
    })
    return {
      total,
      pages: Math.max(1, Math.ceil(total / perPage)),
      traces: matches.map((match) => ({
        id: match.id,
        need: titles.needs.get(match.needId) ?? match.needId,
        offering: titles.offerings.get(match.offeringId)?.title ?? match.offeringId,
        provider: titles.offerings.get(match.offeringId)?.organization.name ?? '',
        rank: match.rank,
        scoreBp: match.scoreBp,
        verdict: match.verdict,
        computedAt: match.run.computedAt.toISOString(),
        hash: match.hash,
      })),
    }
  })
}
