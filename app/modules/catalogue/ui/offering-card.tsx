import type { ReactNode } from 'react'
import { Badge } from '#app/components/badge.tsx'
import { Card } from '#app/components/card.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { extensionFactLines } from '#app/modules/offerings/extension-facts.ts'
import { priceWords } from '#app/modules/offerings/ui/price.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { FoundOffering } from '../catalogue-view.ts'
import { FactRow } from './fact-row.tsx'
import { Marked } from './marked.tsx'

const BADGES_SHOWN = 3

export function OfferingCard({ offering, action }: { offering: FoundOffering; action?: ReactNode }) {
  const { t, i18n } = useTranslation('catalogue')
  const { language } = i18n
  const { card } = offering
  const price = priceWords(
    {
      priceModel: card.priceModel ?? null,
      priceMinFen: card.priceMinFen ?? null,
      priceMaxFen: card.priceMaxFen ?? null,
    },
    language,
  )
  const facts = [
    { label: t('card.price'), value: price },
    {
      label: t('card.leadTime'),
      value: card.leadTimeDays === undefined ? undefined : t('card.days', { count: card.leadTimeDays }),
    },
    {
      label: t('card.free'),
      value: card.nextFreeOn
        ? formatDay(card.nextFreeOn, language)
        : card.openSlots
          ? t('card.slots', { count: card.openSlots })
          : undefined,
    },
    {
      label: t('card.cases'),
      value: card.caseCount ? t('card.casesValue', { count: card.caseCount }) : undefined,
    },
    ...extensionFactLines(card.domain, card.extension as ExtensionValues, language, true),
  ]
  return (
    <Card
      title={<Marked segments={offering.title} />}
      to={paths.offering(offering.id)}
      action={action}
      meta={
        <>
          <TextLink to={paths.provider(card.organizationId)}>{card.organizationName}</TextLink>
          {card.region && ` · ${nameOf('region', card.region, language)}`}
          {` · ${nameOf('domain', card.domain, language)}`}
        </>
      }
    >
      {offering.summary.length > 0 && (
        <p className="max-w-read text-muted">
          <Marked segments={offering.summary} />
        </p>
      )}
      <FactRow facts={facts} />
      <Badges labels={card.labels} certificates={card.certificates} remote={card.remote} />
    </Card>
  )
}

function Badges({
  labels,
  certificates,
  remote,
}: {
  labels: string[]
  certificates: string[]
  remote?: boolean
}) {
  const { t, i18n } = useTranslation('catalogue')
  const names = [
    ...labels.map((code) => ({ code, tone: 'accent' as const, name: nameOf('label', code, i18n.language) })),
    ...certificates.map((code) => ({
      code,
      tone: 'neutral' as const,
      name: nameOf('certificate', code, i18n.language),
    })),
  ].slice(0, BADGES_SHOWN)
  if (names.length === 0 && !remote) return null
  return (
    <p className="mt-2.5 flex flex-wrap gap-1.5">
      {names.map(({ code, tone, name }) => (
        <Badge key={code} tone={tone}>
          {name}
        </Badge>
      ))}
      {remote && <Badge tone="brand">{t('card.remote')}</Badge>}
    </p>
  )
}
