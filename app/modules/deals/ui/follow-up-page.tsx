import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { dealAnswers } from '../confirmation.ts'
import type { OwnDeal } from '../deal-view.ts'
import { type Result, useDealForm } from './deal-form.ts'
import { DealHeader } from './deal-page.tsx'
import { UsefulFields } from './useful-fields.tsx'

/** The short form that comes 30, 90 and 180 days after completion. */
export function FollowUpPage({ deal, days, result }: { deal: OwnDeal; days: number; result: Result }) {
  const { t } = useTranslation('deals')
  const { text, errorOf, summary } = useDealForm(result)
  const open = deal.next.some(
    (step) => step.what === 'follow-up' && step.by === deal.party && step.days === days,
  )
  return (
    <>
      <DealHeader deal={deal} page={t('followUp.title', { days })} lead={t('followUp.lead')} />
      <ErrorSummary errors={summary} />
      {open ? (
        <Form method="post" noValidate className="max-w-read space-y-5">
          <RadioGroup
            name="answer"
            legend={t('followUp.answer')}
            required
            error={errorOf('answer')}
            defaultValue={text('answer')}
            options={dealAnswers.map((one) => ({ value: one, label: t(`answer.${one}`) }))}
          />
          <UsefulFields text={text} />
          <Field id="note" label={t('followUp.note')} error={errorOf('note')} optional>
            <TextArea name="note" rows={3} defaultValue={text('note')} />
          </Field>
          <FormActions>
            <Button variant="primary">{t('followUp.send')}</Button>
            <ButtonLink to={paths.deal(deal.id)} variant="quiet">
              {t('back')}
            </ButtonLink>
          </FormActions>
        </Form>
      ) : (
        <Alert action={<ButtonLink to={paths.deal(deal.id)}>{t('back')}</ButtonLink>}>
          {t('followUp.notNow')}
        </Alert>
      )}
    </>
  )
}
