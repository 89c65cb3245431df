import { type UnmetCause, unmetCauses } from '#app/modules/routing/unmet-cause.ts'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { causesHeight } from './causes-height.ts'
import { axis, drawChart, widthOf } from './draw-chart.server.ts'

export type CauseCount = { cause: UnmetCause; domain: string | null; count: number }

/** Unmet needs by domain, each bar made of its causes. */
export function drawCauses(
  counts: readonly CauseCount[],
  say: { cause: (code: UnmetCause) => string; domain: (code: string | null) => string },
): string {
  const domains = [...domainCodes, null].filter((code) => counts.some(({ domain }) => domain === code))
  const names = domains.map(say.domain)
  const sumOf = (cause: UnmetCause, code: string | null) =>
    counts
      .filter((one) => one.cause === cause && one.domain === code)
      .reduce((sum, { count }) => sum + count, 0)
  return drawChart(
    {
      grid: { outerBoundsMode: 'none', left: widthOf(names) + 16, right: 24, top: 58, bottom: 30 },
      xAxis: axis({ type: 'value', minInterval: 1 }, { grid: true }),
      yAxis: axis({ type: 'category', inverse: true, data: names }),
      series: unmetCauses
        .filter((cause) => counts.some((one) => one.cause === cause))
        .map((cause) => ({
          name: say.cause(cause),
          type: 'bar',
          stack: 'causes',
          barMaxWidth: 16,
          data: domains.map((code) => sumOf(cause, code) || null),
        })),
    },
    causesHeight(counts),
  )
}
