import type { Figure } from './figure.ts'
import type { IndicatorCode, Unit } from './indicator.ts'

/** One indicator beside itself: before, a year ago, and what the whole city has. */
export type FigureLine = {
  code: IndicatorCode
  unit: Unit
  now: Figure
  /** T-1. */
  before: Figure
  lastYear: Figure
  /** null where the slice is the whole city. */
  city: Figure | null
  /** The district that does best in the period; null where none has enough cases, or where more is neither better nor worse. */
  best: { region: string; value: number } | null
}

export type Choices = {
  /** Districts that may be asked for. */
  regions: string[]
  clusters: string[]
  periods: string[]
}
