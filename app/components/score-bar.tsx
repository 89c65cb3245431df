import clsx from 'clsx'
import { HATCHING } from './hatching.tsx'

/** Basis points as a percentage with at most one decimal: 8240 → '82.4'. */
export function percentOf(bp: number) {
  return String(Math.round(bp / 10) / 10)
}

/** The bar alone, decorative: its number stands beside it in text. `unknown` draws hatching instead of a fill. */
export function Bar({
  share,
  unknown,
  weight = 'normal',
}: {
  share: number
  unknown?: boolean
  /** Light where many stand beside text, heavy where the bar is the matter. */
  weight?: 'light' | 'normal' | 'heavy'
}) {
  const width = `${Math.round(Math.max(0, Math.min(1, share)) * 1000) / 10}%`
  return (
    <svg aria-hidden="true" className={clsx('bar', weight !== 'normal' && `bar-${weight}`)}>
      <rect width={width} fill={unknown ? HATCHING : undefined} />
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
    <span className="score">
      <span className={labelHidden ? 'sr-only' : undefined}>{label}</span>
      <Bar share={max > 0 ? valueBp / max : 0} unknown={unknown} weight="heavy" />
      <b>{valueText ?? percentOf(valueBp)}</b>
    </span>
  )
}
