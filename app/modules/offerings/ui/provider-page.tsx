import type { ReactNode } from 'react'
import { Badge } from '#app/components/badge.tsx'
import { Card } from '#app/components/card.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { LabelBadges } from '#app/modules/organizations/ui/label-badges.tsx'
import { leafWithDomain, nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { reportPath } from '#app/platform/report-path.ts'
import type { OfferingView, ProviderView } from '../offering-view.ts'
import { CertificateList } from './certificate-list.tsx'
import { priceWords } from './price.ts'
import { VerifiedBadge } from './verified-badge.tsx'

/** A provider with all it offers now. */
export function ProviderPage({
  provider,
  offerings,
  today,
  own,
  action,
  said,
}: {
  provider: ProviderView
  offerings: OfferingView[]
  today: string
  /** Nobody reports their own. */
  own: boolean
  action?: ReactNode
  /** What others say of it, below what it offers. */
  said?: ReactNode
}) {
  const { t, i18n } = useTranslation('offerings')
  const language = i18n.language
  return (
    <>
      <PageHeader
        title={provider.name}
        lead={provider.summary}
        badge={
          <>
            <VerifiedBadge provider={provider} />
            {provider.demo && <Badge>{t('demo')}</Badge>}
          </>
        }
        actions={action}
        meta={
          !own && (
            <TextLink to={reportPath('organization', provider.id)} quiet>
              {t('report')}
            </TextLink>
          )
        }
        breadcrumbs={[
          { label: t('page.providers'), to: paths.catalogue({ index: 'providers' }) },
          { label: provider.name },
        ]}
      />
      <Columns layout="aside">
        <div>
          <Section title={t('provider.offerings', { count: offerings.length })}>
            <ul className="space-y-3">
              {offerings.map((offering) => (
                <li key={offering.id}>
                  <Card
                    title={offering.title}
                    to={paths.offering(offering.id)}
                    meta={leafWithDomain(offering.leafCodes[0] ?? '', language)}
                  >
                    <p className="line-clamp-2 text-muted">{offering.summary}</p>
                    <p className="mt-1 text-sm">{priceWords(offering, language) ?? t('priceBlank')}</p>
                  </Card>
                </li>
              ))}
            </ul>
          </Section>
          {said}
        </div>
        <div className="space-y-6">
          <Section title={t('provider.about')}>
            <DescriptionList
              columns={1}
              blank={t('blank')}
              items={[
                {
                  term: t('provider.region'),
                  detail: provider.regionCode && nameOf('region', provider.regionCode, language),
                },
                {
                  term: t('provider.size'),
                  detail: provider.size && nameOf('size', provider.size, language),
                },
                {
                  term: t('provider.founded'),
                  detail: provider.foundedOn && formatDay(provider.foundedOn, language),
                },
                {
                  term: t('provider.creditCode'),
                  detail: <span className="tnum">{provider.creditCode}</span>,
                },
                {
                  term: t('provider.website'),
                  detail: provider.website && <TextLink to={provider.website}>{provider.website}</TextLink>,
                },
                {
                  term: t('provider.labels'),
                  detail: provider.labels.length > 0 && <LabelBadges labels={provider.labels} />,
                },
              ]}
            />
          </Section>
          <Section title={t('provider.certificates')}>
            <CertificateList certificates={provider.certificates} today={today} />
          </Section>
        </div>
      </Columns>
    </>
  )
}
