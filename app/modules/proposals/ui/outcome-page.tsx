import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { awardPaths } from '#app/platform/award-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { type EndKind, endReasons } from '../end-reasons.ts'
import type { Result } from './result.ts'

/** Ends the search without an award. Two forms, so that the reasons fit the ending without a script. */
export function OutcomePage({
  needId,
  title,
  proposals,
  result,
  sent,
}: {
  needId: string
  title: string
  /** How many providers hear of it. */
  proposals: number
  result: Result
  /** Which of the two came back. */
  sent?: string
}) {
  const { t } = useTranslation('proposals')
  const { summary } = formState(result, t)
  return (
    <>
      <PageHeader
        title={t('end.title')}
        lead={title}
        breadcrumbs={[
          { label: t('received.title'), to: awardPaths.needProposals(needId) },
          { label: t('end.title') },
        ]}
      />
      <ErrorSummary errors={summary} />
      <div className="mb-5">
        <Alert tone="warning" title={t('end.told', { count: proposals })}>
          {t('end.final')}
        </Alert>
      </div>
      <div className="grid gap-4 lg:grid-cols-2">
        {(['none_suitable', 'cancelled'] as const).map((kind) => (
          <EndCard key={kind} kind={kind} result={sent === kind ? result : undefined} />
        ))}
      </div>
      <p className="mt-5">
        <ButtonLink variant="quiet" to={awardPaths.needProposals(needId)}>
          {t('end.back')}
        </ButtonLink>
      </p>
    </>
  )
}

function EndCard({ kind, result }: { kind: EndKind; result: Result }) {
  const { t } = useTranslation('proposals')
  const form = formState(result, t)
  return (
    <Card title={t(`end.kind.${kind}`)} meta={t(`end.kindText.${kind}`)} headingLevel="h2">
      <Form method="post" noValidate className="space-y-4">
        <input type="hidden" name="kind" value={kind} />
        <RadioGroup
          id={`${kind}-reason`}
          name="reason"
          legend={t('end.reasonLegend')}
          required
          error={form.errors.reason}
          defaultValue={form.text('reason')}
          options={endReasons[kind].map((reason) => ({ value: reason, label: t(`end.reason.${reason}`) }))}
        />
        <Field
          id={`${kind}-note`}
          label={t('end.note')}
          hint={t('end.noteHint')}
          error={form.errors.note}
          optional
        >
          <TextArea name="note" rows={3} maxLength={1000} defaultValue={form.text('note')} />
        </Field>
        <Button variant="danger">{t(`end.confirm.${kind}`)}</Button>
      </Form>
    </Card>
  )
}
