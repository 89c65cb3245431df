import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Section } from '#app/components/section.tsx'
import type { NestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { customerTypes } from '../rate-card.ts'

/** The rate card, a pair of amounts for each type of customer. */
export function LineFormRates({ form }: { form: NestedFormState }) {
  const { t } = useTranslation('bookings')
  return (
    <Section title={t('form.rates')} lead={t('form.ratesLead')}>
      <div className="divide-y divide-line">
        {customerTypes.map((type) => (
          <fieldset key={type} className="min-w-0 py-3">
            <legend className="font-medium">{t(`customerType.${type}`)}</legend>
            <div className="mt-1 grid gap-5 sm:grid-cols-2">
              {(['setup', 'perHour'] as const).map((part) => {
                const name = `rates.${type}.${part}`
                return (
                  <Field key={part} id={name} label={t(`field.rate.${part}`)} error={form.errors[name]}>
                    <NumberInput name={name} unit={t('unit.yuan')} decimal defaultValue={form.text(name)} />
                  </Field>
                )
              })}
            </div>
          </fieldset>
        ))}
      </div>
    </Section>
  )
}
