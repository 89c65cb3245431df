import { Form } from '@remix-run/react'
import { Alert } from '#app/components/alert.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import { counterfactuals, dealAnswers } from '../confirmation.ts'
import type { OwnDeal } from '../deal-view.ts'
import { type Result, useDealForm } from './deal-form.ts'
import { DealHeader } from './deal-page.tsx'
import { EvidenceField } from './evidence-field.tsx'
import { UsefulFields, YesNo } from './useful-fields.tsx'

/** What one side says of a completed deal. */
export function ConfirmPage({ deal, result }: { deal: OwnDeal; result: Result }) {
  const { t } = useTranslation('deals')
  const form = useDealForm(result)
  const { text, errorOf } = form
  const before = deal.party === 'member' ? undefined : deal.said[deal.party]
  const value = before?.valueFen ? String(before.valueFen / FEN_PER_WAN_YUAN) : ''
  return (
    <>
      <DealHeader deal={deal} page={t('confirm.title')} lead={t('confirm.lead')} />
      <ErrorSummary errors={form.summary} />
      {!deal.may.includes('state') ? (
        <Alert action={<ButtonLink to={paths.deal(deal.id)}>{t('back')}</ButtonLink>}>
          {t('confirm.notNow')}
        </Alert>
      ) : (
        <Form method="post" encType="multipart/form-data" noValidate className="max-w-read space-y-5">
          <RadioGroup
            name="answer"
            legend={t('confirm.answer')}
            required
            error={errorOf('answer')}
            defaultValue={text('answer', before?.answer)}
            options={dealAnswers.map((one) => ({
              value: one,
              label: t(`answer.${one}`),
              hint: t(`confirm.hint.${one}`),
            }))}
          />
          <Field id="value" label={t('confirm.value')} hint={t('confirm.valueHint')} error={errorOf('value')}>
            <NumberInput name="value" decimal unit={t('wanYuan')} defaultValue={text('value', value)} />
          </Field>
          <div className="grid gap-4 sm:grid-cols-2">
            {(['startOn', 'endOn'] as const).map((name) => (
              <Field key={name} id={name} label={t(`confirm.${name}`)} error={errorOf(name)} optional>
                <DateInput name={name} defaultValue={text(name, before?.[name])} />
              </Field>
            ))}
          </div>
          <EvidenceField name="contract" label={t('confirm.contract')} error={errorOf('contract')} />
          <EvidenceField name="invoice" label={t('confirm.invoice')} error={errorOf('invoice')} />
          {deal.party === 'buyer' && (
            <RadioGroup
              name="counterfactual"
              legend={t('confirm.counterfactual')}
              hint={t('confirm.counterfactualHint')}
              defaultValue={text('counterfactual', before?.counterfactual)}
              options={counterfactuals.map((one) => ({ value: one, label: t(`counterfactual.${one}`) }))}
            />
          )}
          <YesNo name="contacted" label={t('confirm.contacted')} value={before?.contacted} text={text} />
          <UsefulFields useful={before?.useful} outcome={before?.outcome} text={text} />
          <FormActions>
            <Button variant="primary">{t('confirm.send')}</Button>
            <ButtonLink to={paths.deal(deal.id)} variant="quiet">
              {t('back')}
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </>
  )
}
