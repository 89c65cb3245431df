import { axis, chartColors, drawChart, labelsWithin } from './draw-chart.server.ts'
import { lorenz, thinned } from './lorenz.ts'

const MOST_POINTS = 120

/** How invitations are spread over providers beside how they would be if all had the same. */
export function drawLorenz(
  counts: readonly number[],
  names: { curve: string; equal: string; providers: string; share: string },
): string {
  const percent = (value: number) => Math.round(value * 1000) / 10
  const scale = (name: string) =>
    axis(
      {
        ...{ type: 'value', min: 0, max: 100, name, nameLocation: 'middle', nameGap: 26 },
        nameTextStyle: { color: '#78828c' },
        axisLabel: { color: '#78828c', formatter: (value: number) => `${value}%` },
      },
      { grid: true },
    )
  const [color, equal] = chartColors
  return drawChart(
    {
      grid: { ...labelsWithin, left: 24, right: 24, top: 34, bottom: 30 },
      xAxis: scale(names.providers),
      yAxis: { ...scale(names.share), nameGap: 44 },
      series: [
        {
          ...{ name: names.curve, type: 'line', showSymbol: false, itemStyle: { color } },
          lineStyle: { color, width: 2 },
          data: thinned(lorenz(counts), MOST_POINTS).map((point) => [
            percent(point.providers),
            percent(point.share),
          ]),
        },
        {
          ...{ name: names.equal, type: 'line', showSymbol: false, itemStyle: { color: equal } },
          lineStyle: { color: equal, width: 1, type: 'dashed' },
          data: [
            [0, 0],
            [100, 100],
          ],
        },
      ],
    },
    320,
  )
}
