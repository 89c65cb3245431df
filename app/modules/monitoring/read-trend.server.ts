import { dayOf } from '#app/platform/dates.ts'
import { type Period, periodsUpTo } from '#app/platform/period.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { figureOf } from './figure-of.server.ts'
import type { Indicator } from './indicator.ts'
import type { TrendPoint } from './page-views.ts'
import { type Filter, type Scope, sliceOf } from './slice.ts'

const LENGTH = { month: 13, quarter: 5, year: 3 } as const

/** An indicator period by period, up to the one asked for; a month as far back as the same of last year. */
export async function readTrend(
  scope: Scope,
  indicator: Indicator,
  filter: Filter,
  period: Period,
  now = new Date(),
): Promise<TrendPoint[]> {
  const slice = sliceOf(scope, filter, dayOf(now))
  if (!slice) return []
  return reading(async (tx) => {
    const points: TrendPoint[] = []
    for (const one of periodsUpTo(period, LENGTH[period.kind])) {
      const { value, denominator } = await figureOf(tx, indicator, { slice, period: one, now })
      points.push({ period: one.key, value, denominator })
    }
    return points
  })
}
