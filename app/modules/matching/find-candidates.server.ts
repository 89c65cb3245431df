import type { Tx } from '#app/platform/transaction.server.ts'
import type { Facts } from '#search/rules/facts.ts'
import { planQuery } from '#search/text/query-plan.ts'
import { rankingParameters } from '#search/text/ranking-parameters.ts'
import type { TextStatistics } from '#search/text/statistics.ts'
import { distanceBands } from './distance-bands.ts'
import type { Candidate } from './match-pipeline.ts'
import { needText } from './match-texts.ts'
import { type ReadOffering, readOfferings } from './read-offerings.server.ts'
import { prepareTextResult } from './text-result.ts'

export type FoundCandidate = Candidate & { offering: ReadOffering }

/** The candidates with their facts on a day and their text scores; only what is published now. */
export async function candidatesOf(
  tx: Tx,
  ids: string[],
  need: Facts,
  today: string,
  statistics: TextStatistics,
): Promise<FoundCandidate[]> {
  const published = await readOfferings(tx, ids, today, statistics)
  // An organization does not buy from itself.
  const offerings = published.filter(
    ({ facts }) => facts['offering.organizationId'] !== need['need.organizationId'],
  )
  const textResult = prepareTextResult(planQuery(needText(need), statistics, rankingParameters))
  const bandOf = distanceBands()
  return offerings.map((offering) => {
    const { facts, terms } = offering
    return {
      offering,
      facts,
      text: textResult(terms),
      distanceBand: bandOf(need['need.region'], facts['offering.homeRegion']),
    }
  })
}
