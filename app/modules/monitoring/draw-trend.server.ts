import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import type { TrendPoint } from './page-views.ts'

echarts.use([BarChart, LineChart, GridComponent, SVGRenderer])

/** Read on both grounds; the table beside the picture says the same in words. */
const LINE = '#3d7f8f'
const INK = '#78828c'

/** A course as an SVG, drawn on the server: the picture beside which its table stands. */
export function drawTrend(points: readonly TrendPoint[], unit: string): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 720, height: 240 })
  const percent = unit === 'share'
  chart.setOption({
    animation: false,
    grid: { left: 52, right: 16, top: 16, bottom: 32 },
    xAxis: {
      type: 'category',
      data: points.map(({ period }) => period),
      axisLabel: { color: INK },
      axisLine: { lineStyle: { color: INK } },
    },
    yAxis: {
      type: 'value',
      axisLabel: { color: INK, ...(percent && { formatter: (value: number) => `${value}%` }) },
      splitLine: { lineStyle: { color: INK, opacity: 0.25 } },
    },
    series: [
      {
        type: unit === 'count' ? 'bar' : 'line',
        data: points.map(({ value }) =>
          value === null ? null : percent ? Math.round(value * 1000) / 10 : value,
        ),
        itemStyle: { color: LINE },
        lineStyle: { color: LINE, width: 2 },
        connectNulls: false,
      },
    ],
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
