import type { Actor } from '#app/modules/accounts/actor.ts'
import { unmetCauses } from '#app/modules/routing/unmet-cause.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { choicesOf, periodIn } from './choices.ts'
import { compareFigures } from './compare-figures.server.ts'
import { findIndicator, type Indicator, type IndicatorCode } from './indicator.ts'
import { listRecords } from './list-records.server.ts'
import type { IndicatorView } from './page-views.ts'
import { readTrend } from './read-trend.server.ts'
import { type RecordPart, recordParts } from './record.ts'
import { readFilter } from './slice.ts'

/** An indicator with its definition, its course and the records behind it; null for one that is not defined. */
export async function readIndicatorPage(
  actor: Actor,
  code: string,
  search: URLSearchParams,
  page: number,
  now = new Date(),
): Promise<IndicatorView | null> {
  const indicator = findIndicator(code)
  if (!indicator) return null
  const scope = { region: actor.regionScope }
  const filter = readFilter(search)
  const period = periodIn(search, now)
  const part: RecordPart = recordParts.find((one) => one === search.get('part')) ?? 'base'
  const cause = unmetCauses.find((one) => one === search.get('cause'))
  const codes = [indicator.code as IndicatorCode]
  const [line] = await reading((tx) => compareFigures(tx, scope, codes, { filter, period, now }))
  const question = { filter, period, part, page, ...(cause && { cause }) }
  return {
    scope,
    filter,
    part,
    cause: cause ?? null,
    code: indicator.code as IndicatorCode,
    measure: indicator.measure.of,
    unit: indicator.unit,
    population: indicator.population,
    parts: partsOf(indicator),
    period: period.key,
    choices: choicesOf(scope, filter, now),
    line: line ?? null,
    trend: await readTrend(scope, indicator, filter, period, now),
    page,
    ...(await listRecords(scope, indicator, question, now)),
  }
}

function partsOf({ measure }: Indicator): readonly RecordPart[] {
  if (measure.of === 'hours') return ['base', 'hit']
  return measure.of === 'share' || measure.of === 'time' ? recordParts : []
}
