import type { IndicatorCode } from './indicator.ts'

/** What the overview compares, in the order in which an official asks. */
export const overviewCodes: readonly IndicatorCode[] = [
  'needs',
  'offerings',
  'coverage-3',
  'match-rate',
  'fill-rate',
  'first-answer-median',
  'answered-48h',
  'price-gap',
  'unmet',
]
