import { dayOf } from '#app/platform/dates.ts'
import { type Period, previousPeriod, samePeriodOfLastYear } from '#app/platform/period.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { type Best, bestOf } from './best.ts'
import type { Figure } from './figure.ts'
import { figuresOf } from './figure-of.server.ts'
import type { FigureLine } from './figure-view.ts'
import { betterOf, getIndicator, type IndicatorCode } from './indicator.ts'
import { type Filter, type RegionView, type Scope, shownRegion, sliceOf } from './slice.ts'
import { type Ask, talliesByRegion } from './tallies.data.server.ts'

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
    const [current, before, lastYear, city] = figures[place] as [Figure, Figure, Figure, Figure?]
    return {
      ...{ code, unit: getIndicator(code).unit, now: current, before, lastYear },
      city: city ?? null,
      best: best.get(code) ?? null,
    }
  })
}

/** Whoever the official is: of another district its name and one share of many cases are said, as in the league table. */
async function bestDistricts(
  tx: Tx,
  codes: readonly IndicatorCode[],
  ask: Ask,
  view: RegionView,
): Promise<Map<IndicatorCode, Best>> {
  const found = new Map<IndicatorCode, Best>()
  for (const population of new Set(codes.map((code) => getIndicator(code).population))) {
    const compared = codes.flatMap((code) => {
      const { population: own, base, measure } = getIndicator(code)
      const better = betterOf[code]
      return own === population && better && measure.of === 'share'
        ? [{ code, better, tally: { base, hit: measure.hit } }]
        : []
    })
    if (compared.length === 0) continue
    const rows = await talliesByRegion(
      tx,
      population,
      compared.map(({ tally }) => tally),
      ask,
    )
    for (const [place, { code, better }] of compared.entries()) {
      const cells = rows.map(({ region, tallies: of }) => ({
        ...{ domain: '', region: shownRegion(region, view, dayOf(ask.now)) },
        ...{ count: of[place]?.count ?? 0, hits: of[place]?.hits ?? 0 },
      }))
      const best = bestOf(cells, better)
      if (best) found.set(code, best)
    }
  }
  return found
}
