import { Fragment } from 'react'
import { PartBars, type ScorePart } from './part-bars.tsx'
import { percentOf } from './score-bar.tsx'

/**
 * A whole score: its number, one stacked bar in which every part earns its weighted length, and the parts in text.
 * `compact` leaves the parts out (lists of results); totals and parts in basis points.
 */
export function ScoreParts({
  totalBp,
  label,
  parts,
  compact,
}: {
  totalBp: number
  label: string
  parts: ScorePart[]
  compact?: boolean
}) {
  let earned = 0
  const segments = parts.map((part) => {
    const from = earned
    earned += (part.valueBp * (part.weightBp ?? 10000 / parts.length)) / 10000
    return { key: part.key, from, length: earned - from, unknown: part.unknown }
  })
  return (
    <div>
      <p className="flex items-baseline gap-2">
        <span className={compact ? 'tnum text-xl font-semibold' : 'tnum font-display text-3xl font-semibold'}>
          {percentOf(totalBp)}
        </span>
        <span className="text-sm text-muted">{label}</span>
      </p>
      <svg
        aria-hidden="true"
        focusable="false"
        width="100%"
        height={compact ? 6 : 12}
        className="mt-1 block overflow-hidden rounded-sm"
      >
        <rect width="100%" height="100%" className="fill-sunken" />
        {segments.map((segment, index) => (
          <Fragment key={segment.key}>
            <rect
              x={`${segment.from / 100}%`}
              width={`${segment.length / 100}%`}
              height="100%"
              className={segment.unknown ? 'fill-unknown' : index % 2 ? 'fill-brand-mid' : 'fill-brand'}
            />
          </Fragment>
        ))}
      </svg>
      {!compact && (
        <div className="mt-3">
          <PartBars parts={parts} label={label} />
        </div>
      )}
    </div>
  )
}
