/** Points of proposals and their order. Points are 0 to 100, weights whole percents. */
import { type EvaluationCriterion, judgedCriteria, PRICE } from './evaluation-plan.ts'

/** Proposal → criterion → points; what nobody has scored yet is absent. */
export type Scores = Record<string, Record<string, number>>

export const POINTS_LIMIT = 100

/** Points for the price: the lowest total of all gets 100, twice the lowest gets 50. */
export function priceScore(totalFen: number, lowestFen: number): number {
  return totalFen <= 0 ? 0 : (lowestFen / totalFen) * POINTS_LIMIT
}

/** Points of one proposal under all criteria, added up by weight. */
export function weightedScore(
  points: Record<string, number>,
  criteria: readonly EvaluationCriterion[],
): number {
  return criteria.reduce((sum, { code, weightPercent }) => sum + (points[code] ?? 0) * weightPercent, 0) / 100
}

/** Fills in the price's points of each proposal from its total cost. */
export function withPrice(scores: Scores, totals: Readonly<Record<string, number>>): Scores {
  const lowest = Math.min(...Object.values(totals))
  return Object.fromEntries(
    Object.entries(totals).map(([id, total]) => [id, { ...scores[id], [PRICE]: priceScore(total, lowest) }]),
  )
}

export type Ranked = { id: string; points: Record<string, number>; score: number; tooLowIn: string[] }

/** Proposals from the best on; those below a minimum come last whatever their sum. Ties go to the lower cost. */
export function rank(
  points: Scores,
  criteria: readonly EvaluationCriterion[],
  totals: Readonly<Record<string, number>>,
): Ranked[] {
  return Object.entries(points)
    .map(([id, own]) => ({
      id,
      points: own,
      score: weightedScore(own, criteria),
      tooLowIn: criteria
        .filter(({ code, minScore }) => minScore !== null && (own[code] ?? 0) < minScore)
        .map(({ code }) => code),
    }))
    .sort(
      (a, b) =>
        Number(a.tooLowIn.length > 0) - Number(b.tooLowIn.length > 0) ||
        b.score - a.score ||
        (totals[a.id] ?? 0) - (totals[b.id] ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
}

/** What is still to be scored: 'proposal criterion' pairs. */
export function missingScores(
  scores: Scores,
  ids: readonly string[],
  criteria: readonly EvaluationCriterion[],
): { id: string; code: string }[] {
  return ids.flatMap((id) =>
    judgedCriteria(criteria)
      .filter(({ code }) => scores[id]?.[code] === undefined)
      .map(({ code }) => ({ id, code })),
  )
}

/** The mean of what several gave, to begin the common score with; whole points. */
export function meanOf(all: readonly Scores[]): Scores {
  const sums: Record<string, Record<string, { sum: number; count: number }>> = {}
  for (const scores of all)
    for (const [id, own] of Object.entries(scores))
      for (const [code, points] of Object.entries(own)) {
        sums[id] ??= {}
        const { sum = 0, count = 0 } = sums[id][code] ?? {}
        sums[id][code] = { sum: sum + points, count: count + 1 }
      }
  return Object.fromEntries(
    Object.entries(sums).map(([id, own]) => [
      id,
      Object.fromEntries(
        Object.entries(own).map(([code, { sum, count }]) => [code, Math.round(sum / count)]),
      ),
    ]),
  )
}
