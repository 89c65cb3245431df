/** Whether a line can do what a run needs: what it cannot is a broken rule, what it does not state is unknown. */
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'

export type RunParameters = {
  temperatureCelsius?: number
  pressureMegapascal?: number
  /** At most so coarse. */
  precisionMicrometre?: number
  materials?: string[]
  verificationKinds?: string[]
  safetyClass?: string[]
}

export type RuleValues = Record<string, string | number>
export type BrokenRule<Rule extends string = string> = { rule: Rule; values: RuleValues }

export type CapabilityRule =
  | 'batch-too-small'
  | 'batch-too-large'
  | 'temperature'
  | 'pressure'
  | 'precision'
  | 'materials'
  | 'verificationKinds'
  | 'safetyClass'

export type CapabilityJudgement = {
  broken: BrokenRule<CapabilityRule>[]
  /** Keys of the extension that the line leaves blank though the run asks for them. */
  unknown: string[]
}

type Range = { min?: number; max?: number }

export function judgeCapability(
  run: RunParameters & { batchKg?: number | null },
  capability: ExtensionValues,
): CapabilityJudgement {
  const broken: CapabilityJudgement['broken'] = []
  const unknown: string[] = []
  const range = (key: string, wanted: number | null | undefined, below: CapabilityRule, above = below) => {
    if (wanted == null) return
    const { min, max } = rangeOf(capability[key])
    if (min === undefined && max === undefined) unknown.push(key)
    if (min !== undefined && wanted < min) broken.push({ rule: below, values: endsOf(wanted, min, max) })
    if (max !== undefined && wanted > max) broken.push({ rule: above, values: endsOf(wanted, min, max) })
  }
  range('batchKg', run.batchKg, 'batch-too-small', 'batch-too-large')
  range('temperatureCelsius', run.temperatureCelsius, 'temperature')
  range('pressureMegapascal', run.pressureMegapascal, 'pressure')
  if (run.precisionMicrometre !== undefined) {
    const best = capability.precisionMicrometre
    if (typeof best !== 'number') unknown.push('precisionMicrometre')
    else if (best > run.precisionMicrometre)
      broken.push({ rule: 'precision', values: { wanted: run.precisionMicrometre, best } })
  }
  for (const key of ['materials', 'verificationKinds', 'safetyClass'] as const) {
    const wanted = run[key] ?? []
    const has = capability[key]
    if (wanted.length === 0) continue
    if (!Array.isArray(has)) unknown.push(key)
    else {
      const missing = wanted.filter((code) => !has.includes(code))
      if (missing.length > 0) broken.push({ rule: key, values: { codes: missing.join(' ') } })
    }
  }
  return { broken, unknown }
}

export function rangeOf(value: unknown): Range {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Range) : {}
}

/** An end that is not stated is shown as a dash. */
function endsOf(wanted: number, min: number | undefined, max: number | undefined): RuleValues {
  return { wanted, min: min ?? '—', max: max ?? '—' }
}

/** Keys in which a line would claim more than its offering does; a blank of the offering bounds nothing. */
export function widerThan(line: ExtensionValues, offering: ExtensionValues): string[] {
  return Object.entries(line).flatMap(([key, value]) => {
    const bound = offering[key]
    if (bound === undefined) return []
    if (Array.isArray(value)) {
      return Array.isArray(bound) && value.some((code) => !bound.includes(code)) ? [key] : []
    }
    if (key === 'precisionMicrometre') return typeof bound === 'number' && Number(value) < bound ? [key] : []
    if (typeof value === 'object' && typeof bound === 'object') {
      const [own, theirs] = [rangeOf(value), rangeOf(bound)]
      const low = theirs.min !== undefined && (own.min === undefined || own.min < theirs.min)
      const high = theirs.max !== undefined && (own.max === undefined || own.max > theirs.max)
      return low || high ? [key] : []
    }
    return key === 'parallelUnits' || key === 'throughputKgPerHour'
      ? Number(value) > Number(bound)
        ? [key]
        : []
      : []
  })
}
