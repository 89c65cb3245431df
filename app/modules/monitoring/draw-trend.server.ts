import { axis, chartColors, drawChart } from './draw-chart.server.ts'
import type { TrendPoint } from './page-views.ts'

const TREND_HEIGHT = 260

/** A course beside that of the year before. @param names of both */
export function drawTrend(
  points: readonly TrendPoint[],
  unit: string,
  names: { now: string; lastYear: string },
): string {
  const percent = unit === 'share'
  const scaled = (value: number | null) =>
    value === null ? null : percent ? Math.round(value * 1000) / 10 : value
  const [color, before] = chartColors
  return drawChart(
    {
      xAxis: axis({ type: 'category', data: points.map(({ period }) => period) }),
      yAxis: {
        ...axis({ type: 'value' }, { grid: true }),
        ...(percent && { axisLabel: { color: '#78828c', formatter: (value: number) => `${value}%` } }),
      },
      series: [
        {
          name: names.now,
          type: unit === 'count' ? 'bar' : 'line',
          data: points.map(({ value }) => scaled(value)),
          itemStyle: { color },
          lineStyle: { color, width: 2 },
          connectNulls: false,
        },
        {
          name: names.lastYear,
          type: 'line',
          data: points.map(({ lastYear }) => scaled(lastYear)),
          itemStyle: { color: before },
          lineStyle: { color: before, width: 2, type: 'dashed' },
          connectNulls: false,
        },
      ],
    },
    TREND_HEIGHT,
  )
}
