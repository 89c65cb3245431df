import { daysBetween, formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { plan } from '../plan.ts'
import { goalTotal } from '../standing.ts'
import type { TargetView } from '../target-view.ts'
import { useTargetWords } from './value-text.ts'

const WIDTH = 320
const HEIGHT = 120
const MARGIN = 8

/** The straight line from the baseline to the goal, and what was entered; the table below says the same in numbers. */
export function TargetChart({ target }: { target: TargetView }) {
  const { t, i18n } = useTranslation('steering')
  const { valueText } = useTargetWords()
  const { baseline, kind, values, unit } = target
  if (!baseline || !kind) return null
  const goal = goalTotal(target, kind, baseline)
  // Of several periods that end on one day, the one entered last: as the standing counts.
  const points = [...new Map(values.map((one) => [one.on, one])).values()].filter(
    ({ on }) => on > baseline.on,
  )
  const days = daysBetween(baseline.on, plan.goalOn)
  const all = [baseline.value, goal, ...points.map(({ value }) => value)]
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const x = (on: string) => MARGIN + (daysBetween(baseline.on, on) / days) * (WIDTH - 2 * MARGIN)
  const y = (value: number) =>
    HEIGHT - MARGIN - ((value - low) / Math.max(1, high - low)) * (HEIGHT - 2 * MARGIN)
  const start = { on: formatDay(baseline.on, i18n.language), value: valueText(baseline.value, unit) }
  const end = { on: formatDay(plan.goalOn, i18n.language), value: valueText(goal, unit) }
  const path = [baseline, ...points].map(({ on, value }) => `${x(on)},${y(value)}`).join(' ')
  return (
    <figure className="max-w-xl">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('chart.label', { from: `${start.on} ${start.value}`, to: `${end.on} ${end.value}` })}
        className="w-full rounded-md border border-line bg-surface"
      >
        <g className="text-faint">
          <line
            {...{ x1: x(baseline.on), y1: y(baseline.value), x2: x(plan.goalOn), y2: y(goal) }}
            stroke="currentColor"
            strokeDasharray="4 3"
          />
        </g>
        <g className="text-link">
          {points.length > 0 && (
            <polyline points={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
          )}
          {points.map(({ on, value }) => (
            <circle key={on} cx={x(on)} cy={y(value)} r="3" fill="currentColor" />
          ))}
        </g>
      </svg>
      <figcaption className="mt-1 flex flex-wrap justify-between gap-x-4 text-sm text-muted">
        <span>{`${start.on} · ${start.value}`}</span>
        <span>{t('chart.line')}</span>
        <span>{`${end.on} · ${end.value}`}</span>
      </figcaption>
    </figure>
  )
}
