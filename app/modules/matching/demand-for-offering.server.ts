import type { Member } from '#app/modules/accounts/actor.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { findOwnOffering, freezeVersion } from '#app/modules/offerings/offering.data.server.ts'
import { offeringFacts } from '#app/modules/offerings/offering.facts.ts'
import { regionDistanceBand } from '#app/modules/taxonomy/region.ts'
import { dayOf } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import { documentTerms } from '#search/text/document-terms.ts'
import { rankingParameters } from '#search/text/ranking-parameters.ts'
import { currentCorpus } from './current-corpus.server.ts'
import { matchOffering, type NeedMatch } from './match-offering.ts'
import { offeringText } from './match-texts.ts'
import { readNeeds } from './read-needs.server.ts'
import { retrieveIds } from './retrieve-ids.server.ts'
import { ruleSetOn } from './rule-sets.data.server.ts'
import { suggestCriteria } from './suggest-criteria.ts'
import { prepareTextResult } from './text-result.ts'

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
    return { snapshot: await freezeVersion(tx, offering), compiled: await ruleSetOn(tx, today) }
  })
  if (typeof found === 'string') return refused(found)
  const { snapshot, compiled } = found
  const { statistics } = await currentCorpus(now)
  const facts = offeringFacts(snapshot, today)
  const text = offeringText(facts)
  const ids = await retrieveIds('needs', text, snapshot.domainCode, statistics)
  const published = await reading((tx) => readNeeds(tx, ids, today, statistics))
  // An organization does not buy from itself.
  const needs = published.filter((need) => need.snapshot.organizationId !== actor.organization.id)
  const terms = documentTerms(text, statistics, rankingParameters)
  const home = snapshot.organization.regionCode
  const ranked = matchOffering({
    offering: facts,
    needs: needs.map((need) => {
      const { regionCode, criteria } = need.snapshot
      return {
        facts: need.facts,
        criteria: suggestCriteria(compiled, need.facts, criteria),
        text: prepareTextResult(need.plan)(terms),
        distanceBand: regionCode && home ? regionDistanceBand(regionCode, home) : undefined,
      }
    }),
    compiled,
    today,
    top: SHOWN,
  })
  const byId = new Map(needs.map(({ snapshot: need }) => [need.id, need]))
  return granted({
    compiled,
    matches: ranked.flatMap((match) => {
      const need = byId.get(match.id)
      return need ? [{ ...match, need }] : []
    }),
  })
}
