import type { FoundPage } from '../catalogue-view.ts'
import { NeedCard } from './need-card.tsx'
import { OfferingCard } from './offering-card.tsx'
import { ProviderCard } from './provider-card.tsx'

export function Results({ found, label }: { found: FoundPage; label: string }) {
  return (
    <ol aria-label={label} className="space-y-3">
      {cards(found).map(({ id, card }) => (
        <li key={id}>{card}</li>
      ))}
    </ol>
  )
}

function cards(found: FoundPage) {
  switch (found.index) {
    case 'offerings':
      return found.hits.map((hit) => ({ id: hit.id, card: <OfferingCard offering={hit} /> }))
    case 'providers':
      return found.hits.map((hit) => ({ id: hit.id, card: <ProviderCard provider={hit} /> }))
    case 'needs':
      return found.hits.map((hit) => ({ id: hit.id, card: <NeedCard need={hit} /> }))
  }
}
