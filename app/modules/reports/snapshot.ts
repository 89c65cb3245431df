/** What a report says, as it is frozen: numbers, the codes they belong to, and the definitions they were counted by. Pure. */
import type { Unit } from '#app/modules/monitoring/indicator.ts'
import type { PeriodKind } from '#app/platform/period.ts'

/** Changes when the same facts would be written in another way. */
export const SNAPSHOT_FORMAT = 'yupei-report/1'
export const CITY = 'city'

export type ReportFigure = {
  /** null where it cannot be told. */
  value: number | null
  numerator: number | null
  denominator: number
}

export type IndicatorLine = {
  code: string
  unit: Unit
  now: ReportFigure
  previous: ReportFigure
  lastYear: ReportFigure
}

export type DefinitionText = { name: string; numerator: string; denominator: string; exclusions: string }
export type Definition = { code: string; measure: string; 'zh-CN': DefinitionText; en: DefinitionText }

/** A row of the market by domain or by district; 'none' is what has no code. */
export type PartLine = { code: string; needs: number; matched: number; offerings: number; unmet: number }

export type Snapshot = {
  format: typeof SNAPSHOT_FORMAT
  scope: string
  period: { kind: PeriodKind; key: string; from: string; until: string }
  /** Place in the log up to which events count, beside their instants before the period's end. */
  position: string
  previousKey: string
  lastYearKey: string
  indicators: IndicatorLine[]
  causes: { cause: string; now: number; previous: number; lastYear: number }[]
  domains: PartLine[]
  /** Best first; of a district's report none, since its officials see no other district. */
  districts: (PartLine & { place: number | null })[]
  method: Definition[]
}
