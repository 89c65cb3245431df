/** At which weight of the cost another entry would be first, by the reckoning of the proposals. */
import { PRICE } from '#app/modules/proposals/evaluation-plan.ts'
import { linesOf, type Stretch, stretches } from '#app/modules/proposals/sensitivity.ts'
import { type ChallengeWeights, challengeCriteria } from './challenge.ts'

type Scored = { id: string; points: Partial<ChallengeWeights>; sum: number | null }

/** Shares of the cost from 0 to 1, each with the entry that is first there; empty with fewer than two that are scored whole. */
export function costStretches(entries: readonly Scored[], weights: ChallengeWeights): Stretch[] {
  const scored = entries.filter(({ sum }) => sum !== null)
  if (scored.length < 2) return []
  const codeOf = (code: string) => (code === 'cost' ? PRICE : code)
  const points = scored.map(({ id, points: own }) => [
    id,
    Object.fromEntries(challengeCriteria.map((code) => [codeOf(code), own[code] ?? 0])),
  ])
  const criteria = challengeCriteria.map((code) => ({
    ...{ code: codeOf(code), label: '', weightPercent: weights[code], minScore: null },
  }))
  return stretches(linesOf(Object.fromEntries(points), criteria))
}
