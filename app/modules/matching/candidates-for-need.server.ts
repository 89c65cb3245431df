import { needFacts } from '#app/modules/needs/need.facts.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Facts } from '#search/rules/facts.ts'
import type { TextStatistics } from '#search/text/statistics.ts'
import { candidatesOf, type FoundCandidate } from './find-candidates.server.ts'
import { needText } from './match-texts.ts'
import { retrieveIds } from './retrieve-ids.server.ts'

/** What every rule set judges for a need: its facts on a day, and the offerings that could answer it. */
export async function candidatesForNeed(
  need: NeedSnapshot,
  today: string,
  statistics: TextStatistics,
): Promise<{ facts: Facts; candidates: FoundCandidate[] }> {
  const facts = needFacts(need, today)
  const ids = await retrieveIds('offerings', needText(facts), need.domainCode, statistics)
  return { facts, candidates: await reading((tx) => candidatesOf(tx, ids, facts, today, statistics)) }
}
