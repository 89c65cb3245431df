import { dayOf } from '#app/platform/dates.ts'
import type { Period } from '#app/platform/period.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Figure } from './figure.ts'
import { figureOf } from './figure-of.server.ts'
import type { Indicator } from './indicator.ts'
import { type Filter, type Scope, sliceOf } from './slice.ts'

/** One indicator, as far as the scope reaches; null where the filter lies outside of it. */
export async function readIndicator(
  scope: Scope,
  indicator: Indicator,
  filter: Filter,
  period: Period,
  now = new Date(),
): Promise<Figure | null> {
  const slice = sliceOf(scope, filter, dayOf(now))
  return slice && reading((tx) => figureOf(tx, indicator, { slice, period, now }))
}
