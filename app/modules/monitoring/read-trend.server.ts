import { dayOf } from '#app/platform/dates.ts'
import { type Period, periodsUpTo, previousPeriod, samePeriodOfLastYear } from '#app/platform/period.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { figuresOf } from './figure-of.server.ts'
import type { Indicator } from './indicator.ts'
import type { TrendPoint } from './page-views.ts'
import { type Filter, type Scope, sliceOf } from './slice.ts'

const LENGTH = { month: 13, quarter: 5, year: 3 } as const

/** An indicator period by period, up to the one asked for, each beside the one before and the same of last year. */
export async function readTrend(
  scope: Scope,
  indicator: Indicator,
  filter: Filter,
  period: Period,
  now = new Date(),
): Promise<TrendPoint[]> {
  const slice = sliceOf(scope, filter, dayOf(now))
  if (!slice) return []
  const shown = periodsUpTo(period, LENGTH[period.kind])
  const asked = new Map(
    shown
      .flatMap((one) => [one, previousPeriod(one), samePeriodOfLastYear(one)])
      .map((one) => [one.key, one]),
  )
  const [figures = []] = await reading((tx) =>
    figuresOf(
      tx,
      [indicator],
      [...asked.values()].map((one) => ({ slice, period: one, now })),
    ),
  )
  const byKey = new Map([...asked.keys()].map((key, place) => [key, figures[place]]))
  const valueIn = ({ key }: Period) => byKey.get(key)?.value ?? null
  return shown.map((one) => ({
    ...{ period: one.key, value: valueIn(one), denominator: byKey.get(one.key)?.denominator ?? 0 },
    ...{ before: valueIn(previousPeriod(one)), lastYear: valueIn(samePeriodOfLastYear(one)) },
  }))
}
