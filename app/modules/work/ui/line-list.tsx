import type { ReactNode } from 'react'
import { TextLink } from '#app/components/text-link.tsx'

export type Line = { key: string; title: string; to: string; note?: ReactNode; action?: ReactNode }

/** Things to go on with: a link each, what there is to know, and what to do. */
export function LineList({ lines, empty }: { lines: Line[]; empty?: ReactNode }) {
  if (lines.length === 0) return <p className="text-muted">{empty}</p>
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => (
        <li key={line.key} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2">
          <div className="min-w-0">
            <TextLink to={line.to} strong quiet>
              {line.title}
            </TextLink>
            {line.note && <p className="text-sm text-faint">{line.note}</p>}
          </div>
          {line.action}
        </li>
      ))}
    </ul>
  )
}
