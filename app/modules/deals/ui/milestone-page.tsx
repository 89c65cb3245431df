import { DescriptionList } from '#app/components/description-list.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Flash } from '#app/components/flash.tsx'
import { Section } from '#app/components/section.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import type { MilestoneView, OwnDeal } from '../deal-view.ts'
import { type Result, useDealForm } from './deal-form.ts'
import { DealHeader } from './deal-page.tsx'
import { DisputePart } from './dispute-part.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Lines } from './lines.tsx'
import { MilestoneForms } from './milestone-forms.tsx'
import { PaymentForm } from './payment-form.tsx'
import { RecordList } from './record-list.tsx'
import { MilestoneBadge } from './state-badge.tsx'

/** One milestone: what is owed, what was handed in, and what is to be done about it. */
export function MilestonePage({
  deal,
  milestone,
  done,
  result,
}: {
  deal: OwnDeal
  milestone: MilestoneView
  done?: string
  result: Result
}) {
  const { t } = useTranslation('deals')
  const { summary, text } = useDealForm(result)
  // Two forms beside each other have a note.
  const accepting = text('intent') === 'accept'
  const { id } = milestone
  const evidence = deal.evidence.filter(({ milestoneId }) => milestoneId === id)
  const disputes = deal.disputes.filter(({ milestoneId }) => milestoneId === id)
  const records = deal.records.filter(({ milestoneId }) => milestoneId === id)
  return (
    <>
      <DealHeader
        deal={deal}
        page={milestone.title}
        lead={<MilestoneBadge state={milestone.state} by={milestone.settledBy} />}
      />
      {done && <Flash text={t(`done.${done}`)} />}
      <ErrorSummary
        errors={summary.map((one) =>
          accepting && one.field === 'note' ? { ...one, field: 'accept-note' } : one,
        )}
      />
      <MilestoneFacts milestone={milestone} />
      <MilestoneForms milestone={milestone} result={result} acceptDays={deal.terms.acceptDays} />
      {disputes.map((dispute) => (
        <DisputePart key={dispute.id} deal={deal} dispute={dispute} result={result} />
      ))}
      <Section title={t('evidence.title')} lead={t('evidence.lead')}>
        <EvidenceList dealId={deal.id} evidence={evidence} />
      </Section>
      {deal.canEdit && deal.party !== 'member' && (
        <PaymentForm party={deal.party} milestone={milestone} result={result} />
      )}
      {records.length > 0 && (
        <Section title={t('record.title')}>
          <RecordList records={records} />
        </Section>
      )}
    </>
  )
}

function MilestoneFacts({ milestone: one }: { milestone: MilestoneView }) {
  const { t, i18n } = useTranslation('deals')
  const day = (on: string | null) => on && formatDay(on, i18n.language)
  const instant = (at: string | null) => at && formatInstant(at, i18n.language)
  return (
    <DescriptionList
      blank={t('terms.blank')}
      items={[
        { term: t('milestone.deliverable'), detail: <Lines text={one.deliverable} />, wide: true },
        {
          term: t('milestone.tests'),
          wide: true,
          detail: one.tests.length > 0 && (
            <ol className="list-decimal pl-5">
              {one.tests.map((test) => (
                <li key={test}>{test}</li>
              ))}
            </ol>
          ),
        },
        { term: t('milestone.due'), detail: day(one.dueOn) },
        { term: t('milestone.amount'), detail: formatFen(one.amountFen, i18n.language) },
        { term: t('milestone.round'), detail: t('milestone.rounds', { count: one.round }) },
        ...(one.submittedAt ? [{ term: t('milestone.submittedAt'), detail: instant(one.submittedAt) }] : []),
        ...(one.autoAcceptAt
          ? [{ term: t('milestone.autoAcceptAt'), detail: instant(one.autoAcceptAt) }]
          : []),
        { term: t('milestone.paidOn'), detail: day(one.paidOn) ?? t('milestone.unpaid') },
        { term: t('milestone.receivedOn'), detail: day(one.receivedOn) ?? t('milestone.unpaid') },
      ]}
    />
  )
}
