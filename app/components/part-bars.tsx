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
    <ul aria-label={label} className="parts">
      {parts.map((part) => (
        <li key={part.key}>
          <span>
            {part.label}
            {part.weightBp !== undefined && <small className="tnum">×{percentOf(part.weightBp)}%</small>}
          </span>
          <Bar share={part.valueBp / 10000} unknown={part.unknown} />
          <b>{percentOf(part.valueBp)}</b>
          {part.note && <p>{part.note}</p>}
        </li>
      ))}
    </ul>
  )
}
