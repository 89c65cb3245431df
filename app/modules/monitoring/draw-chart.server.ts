import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent } from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer])

/** Colours read on a light and on a dark ground: a picture knows nothing of the page on which it stands. */
export const chartColors = [
  ...['#3d7f8f', '#b5702c', '#7a68b0', '#4c8f4e'],
  ...['#b0566b', '#8a8a3a', '#5a7fbf', '#a05aa0'],
]
const INK = '#78828c'

/** A frame that holds its labels. */
export const labelsWithin = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' }

const WIDTH = 720

/** An axis in the manner of all charts. */
export function axis(more: object, { grid = false }: { grid?: boolean } = {}) {
  return {
    axisLabel: { color: INK },
    axisLine: { lineStyle: { color: INK } },
    splitLine: { show: grid, lineStyle: { color: INK, opacity: 0.25 } },
    ...more,
  }
}

const LETTER = 7.2
const CHARACTER = 12

/** How much room the longest of these names takes: a server has no fonts to measure, and guesses too little for Latin letters. */
export function widthOf(names: readonly string[]): number {
  const widths = names.map((name) =>
    [...name].reduce((sum, one) => sum + (one < '\u2e80' ? LETTER : CHARACTER), 0),
  )
  return Math.ceil(Math.max(0, ...widths))
}

/** A picture drawn on the server, beside which its table stands. */
export function drawChart(option: object, height: number): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height })
  chart.setOption({
    animation: false,
    color: chartColors,
    legend: { top: 0, left: 0, icon: 'roundRect', itemGap: 24, itemHeight: 10, textStyle: { color: INK } },
    grid: { ...labelsWithin, left: 8, right: 16, top: 34, bottom: 8 },
    ...option,
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
