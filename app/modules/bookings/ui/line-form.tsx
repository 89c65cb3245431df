import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useRef } from 'react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Field } from '#app/components/field.tsx'
import { FormActions } from '#app/components/form-actions.tsx'
import { FormKey } from '#app/components/form-key.tsx'
import { KeptTypingBar } from '#app/components/kept-typing/kept-typing-bar.tsx'
import { useKeptTyping } from '#app/components/kept-typing/use-kept-typing.ts'
import { RadioGroup } from '#app/components/radio-group.tsx'
import { Section } from '#app/components/section.tsx'
import { Switch } from '#app/components/switch.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { nestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import type { OfferingFormValues } from '#app/modules/offerings/offering-form-values.ts'
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { ExtensionFields } from '#app/modules/taxonomy/ui/extension-fields.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { orderModes } from '../line.ts'
import { LineFormHours } from './line-form-hours.tsx'
import { LineFormLimits } from './line-form-limits.tsx'
import { LineFormRates } from './line-form-rates.tsx'

/** The whole form of a line; native controls, so it works without scripts. */
export function LineForm({
  fields,
  start,
  action,
  userId,
  result,
}: {
  fields: readonly FieldSpec[]
  start: OfferingFormValues
  action: string
  userId: string
  result?: SubmissionResult<string[]>
}) {
  const { t } = useTranslation('bookings')
  const form = nestedFormState(result, start, t)
  const element = useRef<HTMLFormElement>(null)
  const revision = String(start.revision)
  const typing = useKeptTyping(element, `${userId} ${action}`, revision, result)
  return (
    <Form ref={element} method="post" action={action} noValidate>
      <FormKey />
      <input type="hidden" name="revision" value={form.text('revision')} />
      <KeptTypingBar
        found={typing.found}
        version={revision}
        onBringBack={typing.bringBack}
        onDrop={typing.drop}
      />
      <ErrorSummary errors={form.summary} />
      <Section title={t('form.basics')}>
        <div className="grid gap-5 sm:grid-cols-2">
          <Field id="name" label={t('field.name')} hint={t('hint.name')} error={form.errors.name} required>
            <TextInput name="name" maxLength={60} defaultValue={form.text('name')} />
          </Field>
          <Field
            id="families"
            label={t('field.families')}
            hint={t('hint.families')}
            error={form.errors.families}
          >
            <TextInput name="families" maxLength={300} defaultValue={form.text('families')} />
          </Field>
        </div>
      </Section>
      <Section title={t('form.capability')} lead={t('form.capabilityLead')}>
        <ExtensionFields fields={fields} on="offering" values={form.extension} errors={form.errors} />
      </Section>
      <LineFormHours form={form} />
      <LineFormLimits form={form} />
      <Section title={t('form.order')} lead={t('form.orderLead')}>
        <div className="space-y-3">
          <RadioGroup
            name="orderMode"
            legend={t('field.orderMode')}
            options={orderModes.map((mode) => ({
              value: mode,
              label: t(`orderMode.${mode}`),
              hint: t(`orderModeHint.${mode}`),
            }))}
            defaultValue={form.text('orderMode')}
            error={form.errors.orderMode}
          />
          <Switch
            name="needsQualification"
            label={t('field.needsQualification')}
            hint={t('hint.needsQualification')}
            defaultChecked={form.text('needsQualification') === 'on'}
          />
        </div>
      </Section>
      <LineFormRates form={form} />
      <FormActions sticky>
        <Button variant="primary">{t('form.save')}</Button>
        <ButtonLink variant="quiet" to={paths.myLines()}>
          {t('form.back')}
        </ButtonLink>
      </FormActions>
    </Form>
  )
}
