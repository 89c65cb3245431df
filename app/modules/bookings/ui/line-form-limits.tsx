import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Section } from '#app/components/section.tsx'
import type { NestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

const LIMITS = [
  ['minBlockMinutes', 'hours'],
  ['maxBlockMinutes', 'hours'],
  ['noticeHours', 'hours'],
  ['horizonDays', 'days'],
  ['cancelHours', 'hours'],
  ['holdHours', 'hours'],
  ['quotaPerFirm', 'times'],
] as const

/** How long, how soon, how far ahead, and until when it may be called off. */
export function LineFormLimits({ form }: { form: NestedFormState }) {
  const { t } = useTranslation('bookings')
  return (
    <Section title={t('form.limits')}>
      <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
        {LIMITS.map(([name, unit]) => (
          <Field
            key={name}
            id={name}
            label={t(`field.${name}`)}
            hint={t(`hint.${name}`)}
            error={form.errors[name]}
            required
          >
            <NumberInput
              name={name}
              unit={t(`unit.${unit}`)}
              decimal={name.endsWith('Minutes')}
              defaultValue={form.text(name)}
            />
          </Field>
        ))}
      </div>
    </Section>
  )
}
