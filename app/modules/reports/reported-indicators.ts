import { type Indicator, indicators } from '#app/modules/monitoring/indicator.ts'

/**
 * All that are counted from the facts of one slice and period alone. The Gini coefficient also asks who could have been told, from facts
 * as they are now, and would not come out the same again.
 */
export const reportedIndicators: readonly Indicator[] = indicators.filter(
  ({ code }) => code !== 'gini-exposures',
)
