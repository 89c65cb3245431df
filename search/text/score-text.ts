import { type DocumentTerms, documentTerms, placeOf } from './document-terms.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { planQuery, type QueryPlan } from './query-plan.ts'
import { type RankingParameters, rankingParameters } from './ranking-parameters.ts'
import type { TextStatistics } from './statistics.ts'
import type { TextDocument } from './text-document.ts'

export type TextScore = { score: number; evidence: readonly Evidence[] }

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
  const plan = planQuery(query, statistics, parameters)
  const terms = documentTerms(document, statistics, parameters)
  return { score: scorePlan(plan, terms), evidence: evidenceOf(plan, terms) }
}

/** The score alone, for a need that is compared with many offerings: plan and terms are worked out once each. */
export function scorePlan(plan: QueryPlan, terms: DocumentTerms): number {
  let matched = 0
  for (const planned of plan.terms) {
    const place = placeOf(terms, planned.number)
    // The index adds up the same numbers in the same order, so that both give the same last digit.
    if (place >= 0) matched += planned.weight * (terms.impacts[place] as number)
  }
  return displayScore(plan.ideal === 0 ? 0 : matched / plan.ideal)
}
