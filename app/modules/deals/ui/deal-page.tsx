import type { ReactNode } from 'react'
import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { totalFen } from '#app/modules/proposals/proposal.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { dealPaths } from '#app/platform/deal-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { OwnDeal } from '../deal-view.ts'
import { DealActions } from './deal-actions.tsx'
import { type Result, useDealForm } from './deal-form.ts'
import { DealProgress } from './deal-progress.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { MilestoneTable } from './milestone-table.tsx'
import { NextPanel } from './next-panel.tsx'
import { RecordList } from './record-list.tsx'
import { ReviewList } from './review-list.tsx'
import { SaidList } from './said-list.tsx'
import { DealBadge } from './state-badge.tsx'
import { TermsList } from './terms-list.tsx'

/** A deal for those who have a part in it: where it stands, who is to do what, what was agreed, and how it came about. */
export function DealPage({ deal, done, result }: { deal: OwnDeal; done?: string; result: Result }) {
  const { t } = useTranslation('deals')
  const { summary } = useDealForm(result)
  const { id, state, terms, milestones, evidence, reviews } = deal
  return (
    <>
      <DealHeader deal={deal} />
      {done && <Flash text={t(`done.${done}`)} />}
      <ErrorSummary errors={summary} />
      <DealProgress state={state} />
      {deal.endReason !== null && (
        <div className="mb-5">
          <Alert tone="warning" title={t(`state.${state}`)}>
            {deal.endReason}
          </Alert>
        </div>
      )}
      <NextPanel dealId={id} next={deal.next} party={deal.party} />
      <DealActions deal={deal} result={result} />
      <Columns layout="aside">
        <div>
          {milestones.length > 0 && (
            <Section title={t('milestone.title')} lead={t('milestone.lead')}>
              <MilestoneTable dealId={id} milestones={milestones} />
            </Section>
          )}
          <Section
            title={t('terms.title')}
            lead={t('terms.by', { version: deal.termsVersion, who: deal[deal.termsBy].name })}
            action={
              deal.versions.length > 1 && (
                <TextLink to={dealPaths.dealVersions(id)}>
                  {t('terms.compare', { count: deal.versions.length })}
                </TextLink>
              )
            }
          >
            <TermsList terms={terms} withMilestones={milestones.length === 0} />
          </Section>
        </div>
        <Aside deal={deal} />
      </Columns>
      {evidence.length > 0 && (
        <Section title={t('evidence.title')} lead={t('evidence.lead')}>
          <EvidenceList dealId={id} evidence={evidence} />
        </Section>
      )}
      {reviews.length > 0 && (
        <Section title={t('review.title')}>
          <ReviewList reviews={reviews} />
        </Section>
      )}
      <Record deal={deal} />
    </>
  )
}

/** The head of a deal's page and, with a name, of a page below it. */
export function DealHeader({ deal, page, lead }: { deal: OwnDeal; page?: string; lead?: ReactNode }) {
  const { t, i18n } = useTranslation('deals')
  const { id, title, state, buyer, provider, terms } = deal
  const own = { label: title, ...(page ? { to: paths.deal(id) } : {}) }
  return (
    <PageHeader
      title={page ?? title}
      lead={lead}
      badge={<DealBadge state={state} />}
      meta={
        <>
          <span>{t('head.buyer', { name: buyer.name })}</span>
          <span>{t('head.provider', { name: provider.name })}</span>
          {terms.lines.length > 0 && (
            <span>{t('head.total', { sum: formatFen(totalFen(terms), i18n.language) })}</span>
          )}
        </>
      }
      breadcrumbs={[{ label: t('list.title'), to: paths.deals() }, own, ...(page ? [{ label: page }] : [])]}
      actions={
        !page &&
        !['asked', 'declined'].includes(state) && (
          <ButtonLink to={dealPaths.contract(id)}>{t('head.contract')}</ButtonLink>
        )
      }
    />
  )
}

function Aside({ deal }: { deal: OwnDeal }) {
  const { t, i18n } = useTranslation('deals')
  const { buyer, provider, members, signatures, needId, offeringId, hash } = deal
  return (
    <div>
      <Section title={t('parties.title')}>
        <DescriptionList
          columns={1}
          items={[
            { term: t('party.buyer'), detail: buyer.name },
            {
              term: t('party.provider'),
              detail: <TextLink to={paths.provider(provider.id)}>{provider.name}</TextLink>,
            },
            ...members.map(({ id, name, role }) => ({ key: id, term: role, detail: name })),
            { term: t('parties.direction'), detail: t(`parties.${deal.direction}`) },
            ...(needId
              ? [
                  {
                    term: t('parties.need'),
                    detail: <TextLink to={paths.need(needId)}>{t('parties.toNeed')}</TextLink>,
                  },
                ]
              : []),
            ...(offeringId
              ? [
                  {
                    term: t('parties.offering'),
                    detail: <TextLink to={paths.offering(offeringId)}>{t('parties.toOffering')}</TextLink>,
                  },
                ]
              : []),
          ]}
        />
      </Section>
      {deal.state === 'active' && deal.canEdit && (
        <p className="mt-3">
          <TextLink to={paths.pilotWindows({ deal: deal.id })}>{t('parties.bookPilot')}</TextLink>
        </p>
      )}
      {signatures.length > 0 && (
        <Section title={t('sign.signatures')}>
          <ul className="space-y-2">
            {signatures.map(({ side, name, signedAt }) => (
              <li key={side}>
                {t('sign.signed', { who: deal[side].name, name })}
                <p className="text-sm text-faint">{formatInstant(signedAt, i18n.language)}</p>
              </li>
            ))}
          </ul>
          <p className="tnum mt-2 text-xs break-all text-faint">SHA-256 {hash}</p>
        </Section>
      )}
      {(deal.state === 'completed' || deal.state === 'confirmed') && (
        <Section title={t('confirm.said')}>
          <SaidList deal={deal} />
        </Section>
      )}
      <p className="mt-6 text-sm text-faint">{t('noMoney')}</p>
    </div>
  )
}

function Record({ deal: { id, records, recordCount, unbroken } }: { deal: OwnDeal }) {
  const { t } = useTranslation('deals')
  return (
    <Section
      id="record"
      title={t('record.title')}
      lead={t('record.lead')}
      action={
        records.length < recordCount && (
          <TextLink to={`${paths.deal(id, { record: 'all' })}#record`}>
            {t('record.all', { count: recordCount })}
          </TextLink>
        )
      }
    >
      {!unbroken && (
        <div className="mb-3">
          <Alert tone="danger">{t('record.broken')}</Alert>
        </div>
      )}
      <RecordList records={records} />
    </Section>
  )
}
