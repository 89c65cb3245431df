import clsx from 'clsx'
import { useId } from 'react'

/** Basis points as a percentage with at most one decimal: 8240 → '82.4'. */
export function percentOf(bp: number) {
  return String(Math.round(bp / 10) / 10)
}

const heights = { light: 3, normal: 6, heavy: 10 } as const

/** The bar alone, decorative: its number stands beside it in text. `unknown` draws hatching instead of a fill. */
export function Bar({
  share,
  unknown,
  weight = 'normal',
}: {
  share: number
  unknown?: boolean
  /** Light where many stand beside text, heavy where the bar is the matter. */
  weight?: keyof typeof heights
}) {
  const hatch = useId()
  const width = `${Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10}%`
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="100%"
      height={heights[weight]}
      className="block min-w-8 overflow-hidden rounded-sm"
    >
      <rect width="100%" height="100%" className="fill-sunken" />
      {unknown ? (
        <>
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="2.5" height="6" className="fill-unknown" />
            </pattern>
          </defs>
          <rect width={width} height="100%" fill={`url(#${hatch})`} />
        </>
      ) : (
        <rect width={width} height="100%" className={weight === 'light' ? 'fill-brand-mid' : 'fill-brand'} />
      )}
    </svg>
  )
}

/** A labelled measure. Values in basis points; `max` is the full length, 10000 unless stated. */
export function ScoreBar({
  label,
  valueBp,
  max = 10000,
  unknown,
  valueText,
  labelHidden,
}: {
  label: string
  valueBp: number
  max?: number
  unknown?: boolean
  valueText?: string
  labelHidden?: boolean
}) {
  return (
    <span className="grid w-full grid-cols-[1fr_auto] items-center gap-x-2">
      <span className={clsx('col-span-2 text-sm text-muted', labelHidden && 'sr-only')}>{label}</span>
      <Bar share={max > 0 ? valueBp / max : 0} unknown={unknown} weight="heavy" />
      <span className="tnum text-sm font-semibold">{valueText ?? percentOf(valueBp)}</span>
    </span>
  )
}
