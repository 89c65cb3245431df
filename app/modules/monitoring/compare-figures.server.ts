import { dayOf } from '#app/platform/dates.ts'
import { type Period, previousPeriod, samePeriodOfLastYear } from '#app/platform/period.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { figureOf } from './figure-of.server.ts'
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
  const lines: FigureLine[] = []
  for (const code of codes) {
    const indicator = getIndicator(code)
    lines.push({
      code,
      unit: indicator.unit,
      now: await figureOf(tx, indicator, { slice, period, now }),
      before: await figureOf(tx, indicator, { slice, period: previousPeriod(period), now }),
      lastYear: await figureOf(tx, indicator, { slice, period: samePeriodOfLastYear(period), now }),
      city: isCity ? null : await figureOf(tx, indicator, { slice: whole, period, now }),
    })
  }
  return lines
}
