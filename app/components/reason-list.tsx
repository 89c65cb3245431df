import type { ReactNode } from 'react'
import { type Verdict, VerdictSign } from './verdict-mark.tsx'

export type Reason = {
  key: string
  verdict: Verdict
  verdictLabel: string
  /** What was judged, e.g. 预算. */
  title: string
  /** The whole reason as a sentence with both figures. */
  sentence?: ReactNode
  /** E.g. 硬性 or 优先. */
  hardness?: string
  /** A way on: ask the other side, soften, raise the budget. */
  action?: ReactNode
}

/** Reasons of a judgement, one per line, verdict first. */
export function ReasonList({ items, label }: { items: Reason[]; label?: string }) {
  return (
    <ul aria-label={label} className="divide-y divide-line">
      {items.map((item) => (
        <li key={item.key} className="reason">
          <VerdictSign verdict={item.verdict} />
          <b>
            <span className="sr-only">{`${item.verdictLabel} `}</span>
            {item.title}
            {item.hardness && <small>{item.hardness}</small>}
          </b>
          <p>
            {item.sentence}
            {item.action && <span className="mt-1 block">{item.action}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}
