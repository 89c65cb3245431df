import { dayOf } from '#app/platform/dates.ts'
import { type Period, previousPeriod, samePeriodOfLastYear } from '#app/platform/period.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { bestDistricts } from './best-districts.server.ts'
import type { Figure } from './figure.ts'
import { figuresOf } from './figure-of.server.ts'
import type { FigureLine } from './figure-view.ts'
import { getIndicator, type IndicatorCode } from './indicator.ts'
import { type Filter, type Scope, sliceOf } from './slice.ts'

/** Indicators of a slice beside the period before, the year before and the whole city. */
export async function compareFigures(
  tx: Tx,
  scope: Scope,
  codes: readonly IndicatorCode[],
  { filter, period, now }: { filter: Filter; period: Period; now: Date },
): Promise<FigureLine[]> {
  const slice = sliceOf(scope, filter, dayOf(now))
  if (!slice) return []
  const { region: _, ...elsewhere } = filter
  const whole = sliceOf({ region: null }, elsewhere, dayOf(now)) ?? {}
  const isCity = !slice.regions && !slice.nowhere
  const figures = await figuresOf(tx, codes.map(getIndicator), [
    { slice, period, now },
    { slice, period: previousPeriod(period), now },
    { slice, period: samePeriodOfLastYear(period), now },
    ...(isCity ? [] : [{ slice: whole, period, now }]),
  ])
  const best = await bestDistricts(tx, codes, { slice: whole, period, now }, filter.view ?? 'bridged')
  return codes.map((code, place) => {
    const top = best.get(code)
    const [current, before, lastYear, city] = figures[place] as [Figure, Figure, Figure, Figure?]
    return {
      ...{ code, unit: getIndicator(code).unit, now: current, before, lastYear },
      city: city ?? null,
      // The counts behind another district's share are not this official's to read.
      best: top ? { region: top.region, value: top.value } : null,
    }
  })
}
