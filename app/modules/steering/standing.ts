/** Where a figure stands: computed from what officials said and entered, and from nothing else. */
import { daysBetween } from '#app/platform/dates.ts'
import type { Figure, TargetKind } from './figures.ts'
import { plan } from './plan.ts'

/** A value at the end of a day, in hundredths of the unit. */
export type Measured = { value: number; on: string }

export type Verdict = 'reached' | 'ahead' | 'on' | 'behind'

/**
 * - undeclared: nobody said whether it is an increment or a stock
 * - no-data: nothing was entered after the baseline
 * - no-baseline: there is a value, and nothing from which to draw the line
 */
export type Standing =
  | { state: 'undeclared' }
  | { state: 'no-data' }
  | { state: 'no-baseline'; achieved: number | null; on: string }
  | { state: 'measured'; achieved: number; expected: number; gap: number; on: string; verdict: Verdict }

type Meant = Pick<Figure, 'goal' | 'beyond'>

/** What the whole comes to on the last day of the plan if the goal is met: an increment comes on top of the baseline. */
export function goalTotal({ goal }: Meant, kind: TargetKind, baseline: Measured): number {
  return kind === 'increment' ? baseline.value + goal : goal
}

/** The straight line from the baseline to the goal: the whole that it asks for at the end of a day, in hundredths, unrounded. */
export function lineAt(figure: Meant, kind: TargetKind, baseline: Measured, on: string): number {
  const days = daysBetween(baseline.on, plan.goalOn)
  const share = Math.min(1, Math.max(0, daysBetween(baseline.on, on) / days))
  return baseline.value + (goalTotal(figure, kind, baseline) - baseline.value) * share
}

/**
 * @param kind as declared, or as the paper itself says; null where neither did
 * @param values of all periods that count, in any order
 */
export function standingOf(
  figure: Meant,
  kind: TargetKind | null,
  baseline: Measured | null,
  values: readonly Measured[],
): Standing {
  if (!kind) return { state: 'undeclared' }
  const newest = values
    .filter(({ on }) => !baseline || on > baseline.on)
    .reduce<Measured | null>((last, one) => (!last || one.on >= last.on ? one : last), null)
  if (!newest) return { state: 'no-data' }
  const { on, value } = newest
  if (!baseline) return { state: 'no-baseline', achieved: kind === 'stock' ? value : null, on }
  // An increment is counted from the baseline, a stock as it is.
  const from = kind === 'increment' ? baseline.value : 0
  const achieved = value - from
  const expected = Math.round(lineAt(figure, kind, baseline, on)) - from
  const gap = achieved - expected
  return { state: 'measured', achieved, expected, gap, on, verdict: verdictOf(figure, achieved, gap) }
}

function verdictOf({ goal, beyond }: Meant, achieved: number, gap: number): Verdict {
  if (beyond ? achieved > goal : achieved >= goal) return 'reached'
  return gap > 0 ? 'ahead' : gap === 0 ? 'on' : 'behind'
}
