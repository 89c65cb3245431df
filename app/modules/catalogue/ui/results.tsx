import type { ReactNode } from 'react'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { Found } from '../catalogue-view.ts'
import { FoundCard } from './found-card.tsx'

/** What a page puts on each card. */
export type ActionFor = (found: Found) => ReactNode

export function Results({
  index,
  found,
  label,
  actionFor = () => undefined,
}: {
  index: IndexName
  found: Found[]
  label: string
  actionFor?: ActionFor
}) {
  return (
    <>
      <h2 className="sr-only">{label}</h2>
      <ol aria-label={label} className="space-y-3">
        {found.map((one) => (
          <li key={one.id}>
            <FoundCard index={index} found={one} action={actionFor(one)} />
          </li>
        ))}
      </ol>
    </>
  )
}
