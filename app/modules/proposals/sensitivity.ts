/**
 * At which weight of the price somebody else would be first. With a price weight p the score of a proposal is
 * p · price + (1 − p) · rest, the other criteria keeping their weights among themselves: a straight line in p. The winner is
 * the upper edge of these lines, and it changes where two of them cross.
 */
import { type EvaluationCriterion, judgedCriteria, PRICE } from './evaluation-plan.ts'
import { type Scores, weightedScore } from './scores.ts'

export type Line = { id: string; price: number; rest: number }

/** A stretch of price weights, as shares from 0 to 1, over which one proposal is first. */
export type Stretch = { id: string; from: number; to: number }

/** Each proposal's points for the price, and those for all else taken together. */
export function linesOf(points: Scores, criteria: readonly EvaluationCriterion[]): Line[] {
  const others = judgedCriteria(criteria)
  const weight = others.reduce((sum, { weightPercent }) => sum + weightPercent, 0)
  return Object.entries(points).map(([id, own]) => ({
    id,
    price: own[PRICE] ?? 0,
    rest: weight === 0 ? 0 : (weightedScore(own, others) * 100) / weight,
  }))
}

const slope = ({ price, rest }: Line) => price - rest
const at = (line: Line, share: number) => line.rest + share * slope(line)

/** Whoever is first at a share; among equals who gains as the price weighs more, then the smaller id. */
function firstAt(lines: readonly Line[], share: number): Line | undefined {
  return [...lines].sort(
    (a, b) => at(b, share) - at(a, share) || slope(b) - slope(a) || (a.id < b.id ? -1 : 1),
  )[0]
}

/** Who is first at which price weight, from none to all. */
export function stretches(lines: readonly Line[]): Stretch[] {
  const found: Stretch[] = []
  let leader = firstAt(lines, 0)
  let from = 0
  while (leader) {
    const { rest } = leader
    const steep = slope(leader)
    const overtaking = lines
      .filter((line) => slope(line) > steep)
      .map((line) => ({ line, share: (rest - line.rest) / (slope(line) - steep) }))
      .filter(({ share }) => share < 1)
      .sort((a, b) => a.share - b.share || slope(b.line) - slope(a.line) || (a.line.id < b.line.id ? -1 : 1))
    const next = overtaking[0]
    const to = next ? Math.max(from, next.share) : 1
    if (to > from || !next) found.push({ id: leader.id, from, to })
    from = to
    leader = next?.line
  }
  return found
}

export type Turn = { share: number; id: string }

/** Where the winner changes next, above and below the weight that holds; null where it never does. */
export function turnsAround(
  all: readonly Stretch[],
  share: number,
): { above: Turn | null; below: Turn | null } {
  const here = all.findIndex(({ from, to }) => from <= share && share <= to)
  const [before, own, after] = [all[here - 1], all[here], all[here + 1]]
  return {
    above: own && after ? { share: own.to, id: after.id } : null,
    below: own && before ? { share: own.from, id: before.id } : null,
  }
}
