import { FieldError } from '#app/components/field-error.tsx'
import { Section } from '#app/components/section.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import type { NestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

const DAYS = [1, 2, 3, 4, 5, 6, 7]

/** Opening hours, a row for each day; both blank is a day on which the line is closed. */
export function LineFormHours({ form }: { form: NestedFormState }) {
  const { t } = useTranslation('bookings')
  return (
    <Section title={t('form.hours')} lead={t('form.hoursLead')}>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {DAYS.map((day) => {
          const name = `hours[${day - 1}]`
          const error = form.errors[`${name}.from`] ?? form.errors[`${name}.until`]
          const errorId = error ? `${name}-error` : undefined
          const weekday = t(`weekday.${day}`)
          return (
            <fieldset key={day} className="min-w-0">
              <legend className="mb-1 font-medium">{weekday}</legend>
              <div className="flex items-center gap-2">
                {(['from', 'until'] as const).map((end) => (
                  <span key={end} className="min-w-0 flex-1">
                    <TextInput
                      id={`${name}.${end}`}
                      name={`${name}.${end}`}
                      inputMode="numeric"
                      placeholder={end === 'from' ? '08:00' : '18:00'}
                      maxLength={5}
                      aria-label={t(`field.hours.${end}`, { weekday })}
                      defaultValue={form.text(`${name}.${end}`)}
                      error={error}
                      describedBy={errorId}
                    />
                  </span>
                ))}
              </div>
              <FieldError id={errorId} error={error} />
            </fieldset>
          )
        })}
      </div>
    </Section>
  )
}
