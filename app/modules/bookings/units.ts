/** Which units of a line a run would find free. */
import type { Busy, LineFacts } from './line.ts'
import { MINUTE, overlaps, type Window } from './window.ts'

type Run = Window & { family: string }

/** Two runs of one family only need different times; two families need the change-over between them as well. */
export function clashes(busy: Busy, run: Run, changeoverMinutes: number): boolean {
  if (busy.family === run.family) return overlaps(busy, run)
  const readyAt = new Date(run.until.getTime() + changeoverMinutes * MINUTE)
  return busy.from < readyAt && run.from < busy.readyAt
}

/** Units without a clash, the one first on which the fewest minutes are lost. */
export function freeUnits(
  line: Pick<LineFacts, 'parallelUnits' | 'changeoverMinutes'>,
  busy: readonly Busy[],
  run: Run,
): number[] {
  const taken = new Set(
    busy.filter((one) => clashes(one, run, line.changeoverMinutes)).map(({ unit }) => unit),
  )
  const units = Array.from({ length: line.parallelUnits }, (_, index) => index + 1).filter(
    (unit) => !taken.has(unit),
  )
  const neighbours = (unit: number) =>
    busy.filter(
      (one) =>
        one.unit === unit &&
        one.family === run.family &&
        (one.until.getTime() === run.from.getTime() || one.from.getTime() === run.until.getTime()),
    ).length
  // Beside a run of its own family no change-over is needed.
  return units.sort((a, b) => neighbours(b) - neighbours(a) || a - b)
}
