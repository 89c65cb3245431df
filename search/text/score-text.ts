import { type DocumentTerms, documentTerms } from './document-terms.ts'
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
  return { score: prepareScore(plan)(terms), evidence: evidenceOf(plan, terms) }
}

/**
 * Scores documents against one need, 0..1: for a need that is compared with many offerings. Sums go through the plan's terms in its
 * order, as the index adds them up, so that both give the same last digit.
 */
export function prepareScore({ terms: planned, ideal }: QueryPlan): (terms: DocumentTerms) => number {
  const byNumber = planned.map(({ number }, place) => ({ number, place })).sort((a, b) => a.number - b.number)
  const numbers = Uint32Array.from(byNumber, ({ number }) => number)
  const places = Uint32Array.from(byNumber, ({ place }) => place)
  const weights = Float64Array.from(planned, ({ weight }) => weight)
  const impacts = new Float64Array(planned.length)
  return (terms) => {
    if (ideal === 0) return 0
    impacts.fill(0)
    // Both lists rise, so one pass finds what they share.
    let at = 0
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index] as number
      while (at < terms.numbers.length && (terms.numbers[at] as number) < number) at += 1
      if (terms.numbers[at] === number) impacts[places[index] as number] = terms.impacts[at] as number
    }
    let matched = 0
    for (let place = 0; place < weights.length; place += 1) {
      matched += (weights[place] as number) * (impacts[place] as number)
    }
    return displayScore(matched / ideal)
  }
}
