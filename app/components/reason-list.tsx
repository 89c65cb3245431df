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
        <li
          key={item.key}
          className="grid grid-cols-[1.25rem_1fr] gap-x-2 py-2 sm:grid-cols-[1.25rem_9rem_1fr]"
        >
          <span className="flex h-[1.6em] items-center">
            <VerdictSign verdict={item.verdict} />
          </span>
          <span className="font-medium">
            <span className="sr-only">{item.verdictLabel} </span>
            {item.title}
            {item.hardness && <span className="ml-1.5 text-xs font-normal text-faint">{item.hardness}</span>}
          </span>
          <span className="col-start-2 text-muted sm:col-start-3">
            {item.sentence}
            {item.action && <span className="mt-1 block">{item.action}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
