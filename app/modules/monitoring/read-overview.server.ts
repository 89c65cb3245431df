import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { heatAxes } from './cell.ts'
import { choicesOf, periodIn } from './choices.ts'
import { compareFigures } from './compare-figures.server.ts'
import { heatOf } from './heat.ts'
import { heatView } from './heat-view.ts'
import { betterOf, findIndicator, getIndicator, type IndicatorCode, indicators } from './indicator.ts'
import { overviewCodes } from './overview-codes.ts'
import type { OverviewView } from './page-views.ts'
import { readCells } from './read-cells.server.ts'
import { readTrend } from './read-trend.server.ts'
import { readFilter } from './slice.ts'

/** What its heat map and its map may show: indicators that count cases. */
const mapped = indicators
  .filter(({ measure }) => measure.of === 'count' || measure.of === 'share')
  .map(({ code }) => code)

/** 供需总览 of what the official may see. */
export async function readOverview(
  actor: Actor,
  search: URLSearchParams,
  page = 1,
  now = new Date(),
): Promise<OverviewView> {
  const scope = { region: actor.regionScope }
  const filter = readFilter(search)
  const period = periodIn(search, now)
  const asked = search.get('show') ?? ''
  const shown = findIndicator((mapped as string[]).includes(asked) ? asked : 'needs') ?? getIndicator('needs')
  const isShare = shown.measure.of === 'share'
  const asMap = search.get('as') === 'map' && !scope.region && filter.view !== 'then'
  const axis = asMap ? 'districts' : (heatAxes.find((one) => one === search.get('rows')) ?? 'districts')
  const cells = await readCells(scope, shown, filter, period, now, axis)
  // Of one district there is no best one.
  const isOfOne = scope.region ?? filter.region
  const better = isOfOne || axis === 'clusters' ? undefined : betterOf[shown.code]
  return {
    scope,
    filter,
    period: period.key,
    show: shown.code as IndicatorCode,
    unit: shown.unit,
    isShare,
    shows: mapped,
    asMap,
    axis,
    choices: choicesOf(scope, filter, now),
    lines: await reading((tx) => compareFigures(tx, scope, overviewCodes, { filter, period, now })),
    heat: heatView(asMap ? [] : cells, better, page),
    counts: asMap
      ? heatOf(cells).rows.map(({ row, total }) => [row, isShare ? total.hits : total.count])
      : [],
    trend: await readTrend(scope, shown, filter, period, now),
  }
}
