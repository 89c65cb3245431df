import { type DocumentTerm, documentTerms } from './document-terms.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { type PlanTerm, planQuery, type QueryPlan } from './query-plan.ts'
import { type RankingParameters, rankingParameters } from './ranking-parameters.ts'
import { rarity } from './rarity.ts'
import type { TextStatistics } from './statistics.ts'
import type { TextDocument } from './text-document.ts'

export type TextScore = { score: number; evidence: readonly Evidence[] }

/** What a term of a document's title says, in units of weighted rarity. */
export function ownMass(
  key: string,
  term: DocumentTerm,
  statistics: TextStatistics,
  parameters: RankingParameters,
): number {
  if (term.titleSalience === 0) return 0
  return term.titleSalience * parameters.kinds[term.kind] * rarity(key, statistics, parameters)
}

/** Sums of a document against a plan; the index adds up the same numbers in the same order. */
export type Sums = { matched: number; titleMatched: number; explained: number }

/** One term met: its share of the three sums. */
export function addTerm(sums: Sums, planned: PlanTerm, impact: number, own: number) {
  sums.matched += planned.weight * impact
  sums.titleMatched += planned.titleWeight
  sums.explained += own * planned.share
}

/** The unrounded score, 0 upwards; for ordering. */
export function rawScore(
  sums: Sums,
  plan: QueryPlan,
  ownTotal: number,
  parameters: RankingParameters,
): number {
  if (plan.ideal === 0) return 0
  const coverage = plan.titleMass > 0 ? sums.titleMatched / plan.titleMass : 0
  const aboutness = ownTotal > 0 ? sums.explained / ownTotal : 0
  const share = sums.matched / plan.ideal
  const covered = 1 - parameters.coverage + parameters.coverage * coverage
  const about = 1 - parameters.aboutness + parameters.aboutness * aboutness
  return share * covered * about
}

/** 0..1, rounded to 1e-4: the square root spreads the crowded low end, where most good matches of a long need lie. */
export const displayScore = (raw: number) => Math.round(10_000 * Math.sqrt(Math.min(1, raw))) / 10_000

/**
 * How well an offering's text answers a need's text: 0..1 in steps of 1e-4, with the terms that decided. Pure; equals what
 * `rankText` gives for the same statistics.
 */
export function scoreText(
  query: TextDocument,
  document: TextDocument,
  statistics: TextStatistics,
  parameters: RankingParameters = rankingParameters,
): TextScore {
  return scorePlan(planQuery(query, statistics, parameters), document, statistics, parameters)
}

/** `scoreText` for a need that is compared with many offerings: plan once, score each. */
export function scorePlan(
  plan: QueryPlan,
  document: TextDocument,
  statistics: TextStatistics,
  parameters: RankingParameters = rankingParameters,
): TextScore {
  const terms = documentTerms(document, statistics, parameters)
  let ownTotal = 0
  for (const [key, term] of terms) ownTotal += ownMass(key, term, statistics, parameters)
  const sums: Sums = { matched: 0, titleMatched: 0, explained: 0 }
  for (const planned of plan.terms) {
    const term = terms.get(planned.key)
    if (term) addTerm(sums, planned, term.impact, ownMass(planned.key, term, statistics, parameters))
  }
  return {
    score: displayScore(rawScore(sums, plan, ownTotal, parameters)),
    evidence: evidenceOf(plan, terms),
  }
}
