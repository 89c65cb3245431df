import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { LabelBadges } from '#app/modules/organizations/ui/label-badges.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import { reportPath } from '#app/platform/report-path.ts'
import { extensionFactLines } from '../extension-facts.ts'
import type { CaseView, OfferingView } from '../offering-view.ts'
import { Availability } from './availability.tsx'
import { CertificateList } from './certificate-list.tsx'
import { priceWords } from './price.ts'
import { VerifiedBadge } from './verified-badge.tsx'

/** An offering as anybody may see it; what the provider left blank is said to be blank. */
export function OfferingPage({
  offering,
  today,
  own,
  action,
  beside,
}: {
  offering: OfferingView
  today: string
  /** Nobody reports their own. */
  own: boolean
  /** Beside the main button. */
  action?: ReactNode
  /** Above who offers it: what else can be done with it. */
  beside?: ReactNode
}) {
  const { t, i18n } = useTranslation('offerings')
  const language = i18n.language
  const names = (field: string, codes: string[]) =>
    codes.map((code) => nameOf(field, code, language)).join(t('comma')) || undefined
  const domain = nameOf('domain', offering.domainCode, language)
  const { provider } = offering
  const facts = extensionFactLines(offering.domainCode, offering.extension, language)
  return (
    <>
      <PageHeader
        title={offering.title}
        lead={
          <>
            <TextLink to={paths.provider(provider.id)}>{provider.name}</TextLink>
            {provider.regionCode && ` · ${nameOf('region', provider.regionCode, language)}`}
          </>
        }
        badge={offering.demo ? <Badge>{t('demo')}</Badge> : undefined}
        breadcrumbs={[
          { label: t('page.catalogue'), to: paths.catalogue() },
          { label: domain, to: paths.catalogue({ domain: offering.domainCode }) },
          { label: offering.title },
        ]}
        meta={
          <>
            {offering.lastConfirmedOn && (
              <span>{t('page.confirmed', { day: formatDay(offering.lastConfirmedOn, language) })}</span>
            )}
            {offering.validTo && (
              <span>
                {t(offering.validTo < today ? 'page.expired' : 'page.validTo', {
                  day: formatDay(offering.validTo, language),
                })}
              </span>
            )}
            {!own && (
              <TextLink to={reportPath('offering', offering.id)} quiet>
                {t('report')}
              </TextLink>
            )}
          </>
        }
        actions={
          <>
            {action}
            <ButtonLink
              variant="primary"
              to={paths.newNeed({ q: offering.title, domain: offering.domainCode })}
            >
              {t('page.post')}
            </ButtonLink>
          </>
        }
      />
      <Columns layout="aside">
        <div className="min-w-0 space-y-6">
          <Section title={t('page.summary')}>
            <p className="max-w-read whitespace-pre-line">{offering.summary || t('page.noSummary')}</p>
          </Section>
          <Section title={t('page.terms')}>
            <DescriptionList
              blank={t('blank')}
              items={[
                { term: t('field.price'), detail: priceWords(offering, language) },
                {
                  term: t('field.leadTimeDays'),
                  detail:
                    offering.leadTimeDays === null ? undefined : t('days', { count: offering.leadTimeDays }),
                },
                { term: t('field.leafCodes'), detail: names('leaf', offering.leafCodes) },
                {
                  term: t('field.regions'),
                  detail: offering.wholeCity ? t('page.wholeCity') : names('regions', offering.regions),
                },
                {
                  term: t('field.remote'),
                  detail: offering.remote === null ? undefined : t(offering.remote ? 'yes' : 'no'),
                },
                { term: t('field.industries'), detail: names('industries', offering.industries) },
                { term: t('field.clusters'), detail: names('clusters', offering.clusters) },
                { term: t('field.capacity'), detail: capacityWords(offering, t, language) },
                {
                  term: t('field.securityLevel'),
                  detail:
                    offering.securityLevel === null
                      ? undefined
                      : nameOf('securityLevel', String(offering.securityLevel), language),
                },
                {
                  term: t('field.minBudget'),
                  detail:
                    offering.minBudgetFen === null ? undefined : formatFen(offering.minBudgetFen, language),
                },
              ]}
            />
          </Section>
          <Section title={t('page.details', { domain })}>
            {facts.length ? (
              <DescriptionList
                items={facts.map(({ key, label, value }) => ({ key, term: label, detail: value }))}
              />
            ) : (
              <p className="text-unknown">{t('page.noDetails')}</p>
            )}
          </Section>
          <Cases cases={offering.cases} />
        </div>
        <div className="space-y-6">
          <Section title={t('availability.title')}>
            <Availability stated={offering} today={today} />
          </Section>
          {beside}
          <ProviderCard offering={offering} today={today} />
        </div>
      </Columns>
    </>
  )
}

function capacityWords(offering: OfferingView, t: TFunction<'offerings'>, language: string) {
  const { openSlots, wipLimit, nextFreeOn } = offering
  const words = [
    openSlots === null ? null : t('capacity.open', { count: openSlots }),
    wipLimit === null ? null : t('capacity.limit', { count: wipLimit }),
    nextFreeOn && t('capacity.freeFrom', { day: formatDay(nextFreeOn, language) }),
  ]
  return words.filter(Boolean).join(t('comma')) || undefined
}

function Cases({ cases }: { cases: CaseView[] }) {
  const { t, i18n } = useTranslation('offerings')
  return (
    <Section title={t('page.cases')}>
      {cases.length === 0 && <p className="text-unknown">{t('page.noCases')}</p>}
      <ul className="divide-y divide-line">
        {cases.map((one) => (
          <li key={`${one.client} ${one.metric}`} className="py-2">
            <p className="font-medium">
              {one.client ?? t('case.masked')}
              <span className="ml-2 text-sm font-normal text-faint">
                {[
                  one.industryCode && nameOf('industry', one.industryCode, i18n.language),
                  one.valueFen === null ? null : formatFen(one.valueFen, i18n.language),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
            <p>{one.metric}</p>
            {(one.before || one.after) && (
              <p className="text-sm text-muted">
                {t('case.change', { before: one.before ?? t('blank'), after: one.after ?? t('blank') })}
              </p>
            )}
            {one.evidenceUrl ? (
              <TextLink to={one.evidenceUrl}>{t('case.evidence')}</TextLink>
            ) : (
              <p className="text-sm text-faint">{t('case.noEvidence')}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function ProviderCard({ offering: { provider }, today }: { offering: OfferingView; today: string }) {
  const { t } = useTranslation('offerings')
  return (
    <Section title={t('page.provider')}>
      <p className="mb-2">
        <TextLink to={paths.provider(provider.id)} strong>
          {provider.name}
        </TextLink>
      </p>
      {provider.summary && <p className="mb-3 text-sm text-muted">{provider.summary}</p>}
      <div className="mb-3 space-y-1.5">
        <VerifiedBadge provider={provider} />
        {provider.labels.length > 0 && <LabelBadges labels={provider.labels} />}
      </div>
      <CertificateList certificates={provider.certificates} today={today} />
    </Section>
  )
}
