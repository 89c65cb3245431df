import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { DealView, DisputeView } from '../deal-view.ts'
import { type Result, useDealForm } from './deal-form.ts'
import { DisputeFacts } from './dispute-part.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { MilestoneTable } from './milestone-table.tsx'
import { RecordList } from './record-list.tsx'
import { ReviewList } from './review-list.tsx'
import { DealBadge } from './state-badge.tsx'
import { TermsList } from './terms-list.tsx'

/** A deal for those who settle its disputes; only an operator has the forms. */
export function OfficialDealPage({
  deal,
  operates,
  done,
  result,
}: {
  deal: DealView
  operates: boolean
  done?: string
  result: Result
}) {
  const { t } = useTranslation('deals')
  const { summary, text } = useDealForm(result)
  // Several forms ask for a reason.
  const reasonField = text('intent') === 'hide' ? `hide-${text('reviewId')}` : 'override-reason'
  return (
    <>
      <PageHeader
        title={deal.title}
        badge={<DealBadge state={deal.state} />}
        breadcrumbs={[{ label: t('official.title'), to: paths.disputes() }, { label: deal.title }]}
      />
      {done && <Flash text={t(`done.${done}`)} />}
      <ErrorSummary
        errors={summary.map((one) => (one.field === 'reason' ? { ...one, field: reasonField } : one))}
      />
      <DescriptionList
        items={[
          { term: t('party.buyer'), detail: deal.buyer.name },
          { term: t('party.provider'), detail: deal.provider.name },
          { term: t('confirm.level'), detail: deal.level && t(`level.${deal.level}`) },
          { term: t('record.title'), detail: t(deal.unbroken ? 'record.whole' : 'record.broken') },
        ]}
      />
      {deal.disputes.map((dispute) => (
        <Section
          key={dispute.id}
          title={t('official.dispute', { milestone: milestoneOf(deal, dispute)?.title ?? '' })}
        >
          <DisputeFacts dispute={dispute} />
          {operates && !dispute.ruledAt && <RulingForm dispute={dispute} result={result} />}
        </Section>
      ))}
      <Section title={t('milestone.title')}>
        <MilestoneTable dealId={null} milestones={deal.milestones} />
      </Section>
      <Section title={t('evidence.title')}>
        <EvidenceList dealId={deal.id} evidence={deal.evidence} />
      </Section>
      <Section title={t('terms.title')}>
        <TermsList terms={deal.terms} />
      </Section>
      {deal.reviews.length > 0 && (
        <Section title={t('review.title')}>
          <ReviewList reviews={deal.reviews} />
          {operates && <HideForms deal={deal} result={result} />}
        </Section>
      )}
      {deal.may.includes('override') && <OverrideForm result={result} />}
      <Section title={t('record.title')}>
        <RecordList records={deal.records} />
      </Section>
    </>
  )
}

function milestoneOf({ milestones }: DealView, { milestoneId }: DisputeView) {
  return milestones.find(({ id }) => id === milestoneId)
}

function RulingForm({ dispute, result }: { dispute: DisputeView; result: Result }) {
  const { t } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, 'rule')
  return (
    <Form method="post" noValidate className="mt-4 max-w-read space-y-4">
      <input type="hidden" name="disputeId" value={dispute.id} />
      <RadioGroup
        name="outcome"
        legend={t('official.outcome')}
        required
        error={errorOf('outcome')}
        defaultValue={text('outcome')}
        options={(['accept', 'rework', 'cancel'] as const).map((value) => ({
          value,
          label: t(`dispute.outcome.${value}`),
        }))}
      />
      <Field
        id="reasons"
        label={t('official.reasons')}
        hint={t('official.reasonsHint')}
        error={errorOf('reasons')}
        required
      >
        <TextArea name="reasons" rows={4} defaultValue={text('reasons')} />
      </Field>
      <Button variant="primary" name="intent" value="rule">
        {t('official.rule')}
      </Button>
    </Form>
  )
}

function OverrideForm({ result }: { result: Result }) {
  const { t } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, 'override')
  return (
    <Section title={t('official.override')} lead={t('official.overrideLead')}>
      <Form method="post" noValidate>
        <ConfirmButton
          label={t('action.override')}
          question={t('official.overrideQuestion')}
          confirmLabel={t('official.overrideConfirm')}
          name="intent"
          value="override"
        >
          <Field id="override-reason" label={t('cancel.reason')} error={errorOf('reason')} required>
            <TextArea name="reason" rows={3} defaultValue={text('reason')} />
          </Field>
        </ConfirmButton>
      </Form>
    </Section>
  )
}

function HideForms({ deal, result }: { deal: DealView; result: Result }) {
  const { t } = useTranslation('deals')
  const { text, errorOf } = useDealForm(result, 'hide')
  const sent = text('reviewId')
  return (
    <ul className="flex flex-wrap gap-3">
      {deal.reviews.map(({ id, hidden, by }) => (
        <li key={id}>
          <Form method="post" noValidate>
            <input type="hidden" name="reviewId" value={id} />
            {hidden ? (
              <Button name="intent" value="show">
                {t('official.show', { name: by })}
              </Button>
            ) : (
              <ConfirmButton
                label={t('official.hide', { name: by })}
                question={t('official.hideQuestion')}
                confirmLabel={t('official.hideConfirm')}
                name="intent"
                value="hide"
              >
                <Field
                  id={`hide-${id}`}
                  label={t('cancel.reason')}
                  error={id === sent ? errorOf('reason') : undefined}
                  required
                >
                  <TextArea name="reason" rows={3} defaultValue={id === sent ? text('reason') : ''} />
                </Field>
              </ConfirmButton>
            )}
          </Form>
        </li>
      ))}
    </ul>
  )
}
