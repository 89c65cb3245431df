import { candidatesForNeed } from '#app/modules/matching/candidates-for-need.server.ts'
import { matchNeed } from '#app/modules/matching/match-pipeline.ts'
import { suggestCriteria } from '#app/modules/matching/suggest-criteria.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { TextStatistics } from '#search/text/statistics.ts'
import { type NeedEffect, needEffect, TOP } from './need-effect.ts'

export type TwoRuleSets = { before: CompiledRuleSet; after: CompiledRuleSet }

/** Judges the same candidates of a need by two rule sets, with the very pipeline that computes its matches. */
export async function effectOnNeed(
  need: NeedSnapshot,
  { before, after }: TwoRuleSets,
  { today, statistics }: { today: string; statistics: TextStatistics },
): Promise<NeedEffect & { firmOf: (offeringId: string) => string | undefined }> {
  const { facts, candidates } = await candidatesForNeed(need, today, statistics)
  const [was, is] = [before, after].map((compiled) => {
    const criteria = suggestCriteria(compiled, facts, need.criteria)
    return matchNeed({ need: facts, criteria, candidates, compiled, today, top: TOP, advise: false })
  })
  if (!was || !is) throw new Error('two rule sets are compared')
  const firms = new Map(
    candidates.map(({ offering }) => [offering.id, offering.facts['offering.organizationId']]),
  )
  return {
    ...needEffect(was, is),
    firmOf: (offeringId) => {
      const firm = firms.get(offeringId)
      return typeof firm === 'string' ? firm : undefined
    },
  }
}
