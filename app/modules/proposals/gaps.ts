/** What a provider that was not chosen learns: its own points beside the best in each criterion, nobody's name, nobody's price. */
import type { EvaluationCriterion } from './evaluation-plan.ts'

export type Gap = {
  code: string
  label: string
  weightPercent: number
  own: number
  /** Points of the proposal that was chosen; null where none was. */
  chosen: number | null
  minScore: number | null
  /** Weighted points by which it fell behind; negative where it was ahead. */
  behind: number | null
}

export function gapsOf(
  criteria: readonly EvaluationCriterion[],
  own: Record<string, number>,
  chosen: Record<string, number> | null,
): Gap[] {
  return criteria.map(({ code, label, weightPercent, minScore }) => {
    const mine = own[code] ?? 0
    const theirs = chosen ? (chosen[code] ?? 0) : null
    return {
      code,
      label,
      weightPercent,
      minScore,
      own: mine,
      chosen: theirs,
      behind: theirs === null ? null : ((theirs - mine) * weightPercent) / 100,
    }
  })
}
