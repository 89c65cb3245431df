import type { ReactNode } from 'react'
import type { FoundPage } from '../catalogue-view.ts'
import { NeedCard } from './need-card.tsx'
import { OfferingCard } from './offering-card.tsx'
import { ProviderCard } from './provider-card.tsx'

/** What a page puts on each card. */
export type ActionFor = (hit: FoundPage['hits'][number]) => ReactNode

export function Results({
  found,
  label,
  actionFor = () => undefined,
}: {
  found: FoundPage
  label: string
  actionFor?: ActionFor
}) {
  return (
    <>
      <h2 className="sr-only">{label}</h2>
      <ol aria-label={label} className="space-y-3">
        {cards(found, actionFor).map(({ id, card }) => (
          <li key={id}>{card}</li>
        ))}
      </ol>
    </>
  )
}

function cards(found: FoundPage, actionFor: ActionFor) {
  switch (found.index) {
    case 'offerings':
      return found.hits.map((hit) => ({
        id: hit.id,
        card: <OfferingCard offering={hit} action={actionFor(hit)} />,
      }))
    case 'providers':
      return found.hits.map((hit) => ({
        id: hit.id,
        card: <ProviderCard provider={hit} action={actionFor(hit)} />,
      }))
    case 'needs':
      return found.hits.map((hit) => ({ id: hit.id, card: <NeedCard need={hit} action={actionFor(hit)} /> }))
  }
}
