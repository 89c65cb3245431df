import type { Member } from '#app/modules/accounts/actor.ts'
import { needFacts } from '#app/modules/needs/need.facts.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { findOwnOffering, freezeVersion } from '#app/modules/offerings/offering.data.server.ts'
import { offeringFacts } from '#app/modules/offerings/offering.facts.ts'
import { regionDistanceBand } from '#app/modules/taxonomy/region.ts'
import { dayOf } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import { scoreText } from '#search/text/score-text.ts'
import { currentCorpus } from './current-corpus.server.ts'
import { needText, offeringText } from './find-candidates.server.ts'
import { publishedNeeds } from './match.data.server.ts'
import { matchOffering, type NeedMatch } from './match-offering.ts'
import { ruleSetOn } from './rule-sets.data.server.ts'
import { suggestCriteria } from './suggest-criteria.ts'

/** Needs shown for an offering at most. */
const SHOWN = 30

export type Demand = { compiled: CompiledRuleSet; matches: (NeedMatch & { need: NeedSnapshot })[] }

/** 需求推荐: the published needs that suit an offering of the organization, best first, with the reasons. */
export async function demandForOffering(
  actor: Member,
  offeringId: string,
  now = new Date(),
): Promise<Outcome<Demand, 'gone' | 'not-published'>> {
  const today = dayOf(now)
  const found = await transaction(async (tx) => {
    const offering = await findOwnOffering(tx, actor.organization.id, offeringId)
    if (!offering) return 'gone' as const
    if (offering.status !== 'published') return 'not-published' as const
    return {
      snapshot: await freezeVersion(tx, offering),
      compiled: await ruleSetOn(tx, today),
      needs: await publishedNeeds(tx, offering.domainCode),
    }
  })
  if (typeof found === 'string') return refused(found)
  const { snapshot, compiled } = found
  const corpus = await currentCorpus(now)
  // An organization does not buy from itself.
  const needs = found.needs.filter((need) => need.organizationId !== actor.organization.id)
  const home = snapshot.organization.regionCode
  const ranked = matchOffering({
    offering: offeringFacts(snapshot, today),
    needs: needs.map((need) => {
      const facts = needFacts(need, today)
      const { score, evidence } = scoreText(needText(facts), offeringText(snapshot), corpus.statistics)
      return {
        facts,
        criteria: suggestCriteria(compiled, facts, need.criteria),
        text: { scoreBp: Math.round(score * 10_000), evidence },
        distanceBand: need.regionCode && home ? regionDistanceBand(need.regionCode, home) : undefined,
      }
    }),
    compiled,
    today,
    top: SHOWN,
  })
  const byId = new Map(needs.map((need) => [need.id, need]))
  return granted({
    compiled,
    matches: ranked.flatMap((match) => {
      const need = byId.get(match.id)
      return need ? [{ ...match, need }] : []
    }),
  })
}
