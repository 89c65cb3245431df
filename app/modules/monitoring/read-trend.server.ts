import { dayOf } from '#app/platform/dates.ts'
import { type Period, periodsUpTo } from '#app/platform/period.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { figuresOf } from './figure-of.server.ts'
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
  const periods = periodsUpTo(period, LENGTH[period.kind])
  const [figures = []] = await reading((tx) =>
    figuresOf(
      tx,
      [indicator],
      periods.map((one) => ({ slice, period: one, now })),
    ),
  )
  return figures.map(({ value, denominator }, place) => ({
    ...{ period: periods[place]?.key ?? '', value, denominator },
  }))
}
