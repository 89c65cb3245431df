import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { choicesOf, periodIn } from './choices.ts'
import { compareFigures } from './compare-figures.server.ts'
import { findIndicator, getIndicator, type IndicatorCode, indicators } from './indicator.ts'
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
  now = new Date(),
): Promise<OverviewView> {
  const scope = { region: actor.regionScope }
  const filter = readFilter(search)
  const period = periodIn(search, now)
  const asked = search.get('show') ?? ''
  const shown = findIndicator((mapped as string[]).includes(asked) ? asked : 'needs') ?? getIndicator('needs')
  return {
    scope,
    filter,
    period: period.key,
    show: shown.code as IndicatorCode,
    unit: shown.unit,
    isShare: shown.measure.of === 'share',
    shows: mapped,
    asMap: search.get('as') === 'map' && !scope.region && filter.view !== 'then',
    choices: choicesOf(scope, filter, now),
    lines: await reading((tx) => compareFigures(tx, scope, overviewCodes, { filter, period, now })),
    cells: await readCells(scope, shown, filter, period, now),
    trend: await readTrend(scope, shown, filter, period, now),
  }
}
