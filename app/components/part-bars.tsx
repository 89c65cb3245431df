import { Bar, percentOf } from './score-bar.tsx'

export type ScorePart = {
  key: string
  label: string
  /** How well this part is met, 0..10000. */
  valueBp: number
  /** The part's share of the whole, 0..10000 (all parts together 10000). */
  weightBp?: number
  /** True when the facts were blank, so that a fraction was credited. */
  unknown?: boolean
  note?: string
}

/** The parts of a score one under another: name, weight, bar, number. */
export function PartBars({ parts, label }: { parts: ScorePart[]; label?: string }) {
  return (
    <ul aria-label={label} className="space-y-1.5">
      {parts.map((part) => (
        <li
          key={part.key}
          className="grid grid-cols-[minmax(5rem,8rem)_1fr_3rem] items-center gap-x-3 text-sm"
        >
          <span className="text-muted">
            {part.label}
            {part.weightBp !== undefined && (
              <span className="tnum ml-1 text-xs text-faint">×{percentOf(part.weightBp)}%</span>
            )}
          </span>
          <Bar share={part.valueBp / 10000} unknown={part.unknown} />
          <span className="tnum text-right font-semibold">{percentOf(part.valueBp)}</span>
          {part.note && <span className="col-span-2 col-start-2 text-xs text-faint">{part.note}</span>}
        </li>
      ))}
    </ul>
  )
}
