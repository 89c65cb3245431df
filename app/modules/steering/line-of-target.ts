import { entriesThatCount } from './entries-that-count.ts'
import type { Figure, TargetKind } from './figures.ts'
import { type Measured, standingOf } from './standing.ts'
import type { TargetLine } from './target-view.ts'

type Declared = { kind: TargetKind | null; baseline: number | null; baselineOn: string | null }

/** A figure with what was declared and entered of it. */
export function lineOfTarget(
  figure: Figure,
  declared: Declared | undefined,
  entries: Parameters<typeof entriesThatCount>[0],
  files: readonly unknown[],
): TargetLine & { values: Measured[] } {
  const kind = declared?.kind ?? figure.said
  const baseline =
    declared && declared.baseline !== null && declared.baselineOn !== null
      ? { value: declared.baseline, on: declared.baselineOn }
      : null
  const values = entriesThatCount(entries)
  return {
    ...figure,
    kind,
    declared: Boolean(declared?.kind),
    baseline,
    values,
    standing: standingOf(figure, kind, baseline, values),
    entries: values.length,
    files: files.length,
  }
}
