import { dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { type Best, bestOf } from './best.ts'
import { betterOf, getIndicator, type IndicatorCode } from './indicator.ts'
import { type RegionView, shownRegion } from './slice.ts'
import { type Ask, talliesByRegion } from './tallies.data.server.ts'

/** Whoever the official is: of another district its name and one share of many cases are said, as in the league table. */
export async function bestDistricts(
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
        ...{ domain: '', row: shownRegion(region, view, dayOf(ask.now)) },
        ...{ count: of[place]?.count ?? 0, hits: of[place]?.hits ?? 0 },
      }))
      const best = bestOf(cells, better)
      if (best) found.set(code, best)
    }
  }
  return found
}
