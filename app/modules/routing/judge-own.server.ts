import { currentCorpus } from '#app/modules/matching/current-corpus.server.ts'
import { type DemandView, demandView } from '#app/modules/matching/demand-view.ts'
import { candidatesOf } from '#app/modules/matching/find-candidates.server.ts'
import { matchNeed } from '#app/modules/matching/match-pipeline.ts'
import { ruleSetOn } from '#app/modules/matching/rule-sets.data.server.ts'
import { suggestCriteria } from '#app/modules/matching/suggest-criteria.ts'
import { needFacts } from '#app/modules/needs/need.facts.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'

/** How a provider's offerings stand to a need now, the best first, with the reasons told from the provider's side. */
export type OwnFit = { offeringId: string; view: DemandView }

/** @param offeringIds the provider's own; what is not published is left out, and what a hard condition rules out comes last */
export async function judgeOwn(
  need: NeedSnapshot,
  offeringIds: string[],
  language: string,
  now: Date,
): Promise<OwnFit[]> {
  if (offeringIds.length === 0) return []
  const today = dayOf(now)
  const facts = needFacts(need, today)
  const { statistics } = await currentCorpus(now)
  const compiled = await reading((tx) => ruleSetOn(tx, today))
  const candidates = await reading((tx) => candidatesOf(tx, offeringIds, facts, today, statistics))
  const { ranked } = matchNeed({
    need: facts,
    criteria: suggestCriteria(compiled, facts, need.criteria),
    candidates,
    compiled,
    today,
    advise: false,
    keepRefused: true,
  })
  return ranked.map((match, index) => ({
    offeringId: match.id,
    view: demandView({ ...match, id: need.id, rank: index + 1, need }, compiled, language),
  }))
}
