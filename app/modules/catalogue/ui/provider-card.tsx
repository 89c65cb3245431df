import type { ReactNode } from 'react'
import { Badge } from '#app/components/badge.tsx'
import { Card } from '#app/components/card.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { FoundProvider } from '../catalogue-view.ts'
import { FactRow } from './fact-row.tsx'
import { Marked } from './marked.tsx'

const LABELS_SHOWN = 4

export function ProviderCard({ provider, action }: { provider: FoundProvider; action?: ReactNode }) {
  const { t, i18n } = useTranslation('catalogue')
  const { card } = provider
  const name = (field: string, code: string | undefined) => code && nameOf(field, code, i18n.language)
  const facts = [
    {
      label: t('facet.domain'),
      value: card.domains.map((code) => nameOf('domain', code, i18n.language)).join(t('comma')),
    },
    { label: t('card.offerings'), value: t('card.offeringsValue', { count: card.offeringCount }) },
    {
      label: t('card.cases'),
      value: card.caseCount ? t('card.casesValue', { count: card.caseCount }) : undefined,
    },
  ]
  return (
    <Card
      title={<Marked segments={provider.title} />}
      to={paths.provider(provider.id)}
      action={action}
      meta={[name('region', card.region), name('industry', card.industry), name('size', card.size)]
        .filter(Boolean)
        .join(' · ')}
    >
      {provider.summary.length > 0 && (
        <p className="max-w-read text-muted">
          <Marked segments={provider.summary} />
        </p>
      )}
      <FactRow facts={facts} />
      {(card.verified || card.labels.length > 0) && (
        <p className="mt-2.5 flex flex-wrap gap-1.5">
          {card.verified && <Badge tone="met">{t('card.verified')}</Badge>}
          {card.labels.slice(0, LABELS_SHOWN).map((code) => (
            <Badge key={code} tone="accent">
              {nameOf('label', code, i18n.language)}
            </Badge>
          ))}
        </p>
      )}
    </Card>
  )
}
