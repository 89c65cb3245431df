import { useId } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Disclosure } from './disclosure.tsx'

export type WeekState = 'open' | 'full' | 'unknown' | 'ended'
export type AvailabilityWeek = {
  /** Its first day, as shown. */
  day: string
  state: WeekState
  /** A new month begins in it: written under the strip. */
  month?: string
}

/**
 * The weeks ahead in one strip: a full bar is free, an empty one taken, a hatched one unknown, a line over. `sentence` says in words what the
 * strip shows; without `compact` the weeks follow as a table behind a fold.
 */
export function AvailabilityStrip({
  label,
  sentence,
  weeks,
  compact,
}: {
  label: string
  sentence: string
  weeks: readonly AvailabilityWeek[]
  compact?: boolean
}) {
  const { t } = useTranslation('common')
  const hatch = useId()
  const share = 100 / Math.max(1, weeks.length)
  return (
    <div className="min-w-0">
      <p className={compact ? 'text-sm text-muted' : 'font-medium'}>{sentence}</p>
      <svg
        width="100%"
        height={compact ? 10 : 40}
        aria-hidden="true"
        focusable="false"
        className="mt-1 block overflow-visible"
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2" height="6" className="fill-unknown" />
          </pattern>
        </defs>
        {weeks.map((week, index) => (
          <Week
            key={week.day}
            week={week}
            x={`${(index * share).toFixed(2)}%`}
            width={`${(share * 0.9).toFixed(2)}%`}
            height={compact ? 10 : 20}
            hatch={hatch}
          />
        ))}
        {!compact &&
          weeks.map(
            (week, index) =>
              week.month && (
                <text
                  key={week.day}
                  x={`${(index * share).toFixed(2)}%`}
                  y="36"
                  className="fill-muted text-xs"
                >
                  {week.month}
                </text>
              ),
          )}
      </svg>
      {!compact && (
        <Disclosure plain summary={t('kit.asTable')}>
          <table className="w-full max-w-read border-collapse text-left text-sm">
            <caption className="sr-only">{label}</caption>
            <thead className="text-faint">
              <tr>
                <th scope="col" className="py-1 font-normal">
                  {t('kit.weekOf')}
                </th>
                <th scope="col" className="py-1 font-normal">
                  {t('kit.weekState')}
                </th>
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week.day} className="border-t border-line">
                  <th scope="row" className="py-1 font-normal">
                    {week.day}
                  </th>
                  <td className="py-1">{t(`kit.week.${week.state}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      )}
    </div>
  )
}

function Week({
  week: { state },
  x,
  width,
  height,
  hatch,
}: {
  week: AvailabilityWeek
  x: string
  width: string
  height: number
  hatch: string
}) {
  if (state === 'ended')
    return <rect x={x} y={height / 2 - 0.5} width={width} height="1" className="fill-strong" />
  return (
    <rect
      x={x}
      y="0.5"
      width={width}
      height={height - 1}
      rx="1"
      strokeWidth="1"
      {...(state === 'unknown' ? { fill: `url(#${hatch})` } : {})}
      className={
        state === 'open'
          ? 'fill-met stroke-met'
          : state === 'full'
            ? 'fill-sunken stroke-strong'
            : 'stroke-unknown'
      }
    />
  )
}
