/** One measured figure, and what it stands in relation to: ratios are of one run on one machine, figures are of this machine only. */
export type Figure = {
  /** What was measured, in a few words. */
  name: string
  /** Offerings in the catalogue. */
  size?: number
  engine?: string
  value: number
  unit: string
  /** `value` divided by another figure of the same run. */
  ratio?: number
  /** What that other figure is. */
  to?: string
  note?: string
}

/** A benchmark is a process of its own; each line that begins so is a figure for the process that started it. */
export const MARK = 'figure '

export function report(figure: Figure): void {
  console.log(
    MARK + JSON.stringify({ ...figure, value: rounded(figure.value), ratio: rounded(figure.ratio) }),
  )
}

/** The value below which the share `q` of the list lies (nearest rank); NaN of an empty list. */
export function quantile(list: readonly number[], q: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(q * sorted.length) - 1))] ?? Number.NaN
}

/** Milliseconds that the work takes, with what it answers. */
export async function timed<Result>(work: () => Promise<Result> | Result): Promise<[number, Result]> {
  const started = performance.now()
  const result = await work()
  return [performance.now() - started, result]
}

/** A figure as one line: `recommend p50 · 20,000 offerings · postgres: 61 ms = 1.9 × bare engine query`. */
export function lineOf({ name, size, engine, value, unit, ratio, to, note }: Figure): string {
  const about = [name, size && `${size.toLocaleString('en')} offerings`, engine].filter(Boolean).join(' · ')
  const relation = ratio === undefined ? '' : ` = ${ratio} × ${to}`
  return `${about}: ${value.toLocaleString('en')} ${unit}${relation}${note ? ` (${note})` : ''}`
}

function rounded<Value extends number | undefined>(value: Value): Value {
  return (value === undefined ? undefined : Number(value.toPrecision(3))) as Value
}
