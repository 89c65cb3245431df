import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { Awardable } from '../awardable.ts'
import { type Result, useDealForm } from './deal-form.ts'

/** Chooses one of the submitted proposals, with the reason, after asking. */
export function AwardPage({ need, result }: { need: Awardable; result: Result }) {
  const { t } = useTranslation('deals')
  const { text, errorOf, summary } = useDealForm(result)
  const { needId, title, settled, proposals } = need
  const toNeed = <ButtonLink to={paths.need(needId)}>{t('award.back')}</ButtonLink>
  return (
    <>
      <PageHeader
        title={t('award.title')}
        lead={t('award.lead')}
        breadcrumbs={[{ label: title, to: paths.need(needId) }, { label: t('award.title') }]}
      />
      <ErrorSummary errors={summary} />
      {settled ? (
        <Alert action={toNeed}>{t('award.settled')}</Alert>
      ) : proposals.length === 0 ? (
        <EmptyState title={t('award.none')} text={t('award.noneText')} action={toNeed} />
      ) : (
        <Form method="post" noValidate className="max-w-read space-y-5">
          <RadioGroup
            name="proposalId"
            legend={t('award.choose')}
            required
            error={errorOf('proposalId')}
            defaultValue={text('proposalId')}
            options={proposals.map((one) => ({
              value: one.id,
              label: one.provider ?? t('proposals:lettered', { letter: one.letter }),
              hint: <ProposalHint proposal={one} />,
            }))}
          />
          <Field
            id="reason"
            label={t('award.reason')}
            hint={t('award.reasonHint')}
            error={errorOf('reason')}
            required
          >
            <TextArea name="reason" rows={3} defaultValue={text('reason')} />
          </Field>
          <ConfirmButton
            label={t('award.submit')}
            question={t('award.question', { count: proposals.length })}
            confirmLabel={t('award.confirm')}
            variant="primary"
            confirmVariant="primary"
          />
        </Form>
      )}
    </>
  )
}

function ProposalHint({ proposal }: { proposal: Awardable['proposals'][number] }) {
  const { t, i18n } = useTranslation('deals')
  const { summary, totalFen, finishOn, validUntil, milestones, team } = proposal
  const facts = [
    t('head.total', { sum: formatFen(totalFen, i18n.language) }),
    finishOn && t('award.finish', { day: formatDay(finishOn, i18n.language) }),
    t('award.milestones', { count: milestones }),
    team > 0 && t('award.team', { count: team }),
    validUntil && t('award.valid', { day: formatDay(validUntil, i18n.language) }),
  ].filter(Boolean)
  return (
    <>
      <span className="block">{summary}</span>
      <span className="block">{facts.join(' · ')}</span>
    </>
  )
}
