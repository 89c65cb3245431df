import { Disclosure } from '#app/components/disclosure.tsx'
import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import type { NestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { LINES_LIMIT } from '../proposal-limits.ts'

/** 费用: a fixed number of rows, so that the form needs no script; blank rows are none. */
export function FormLines({ form }: { form: NestedFormState }) {
  const { t } = useTranslation('proposals')
  const isUsed = (name: string) =>
    ['text', 'amountFen'].some((key) => form.text(`${name}.${key}`) !== '' || form.errors[`${name}.${key}`])
  return (
    <Section id="lines" title={t('form.lines')} lead={t('form.linesLead')}>
      <div className="space-y-2">
        {Array.from({ length: LINES_LIMIT }, (_, index) => {
          const name = `lines[${index}]`
          return (
            <Disclosure
              key={name}
              open={index < 2 || isUsed(name)}
              summary={form.text(`${name}.text`) || t('form.line', { number: index + 1 })}
            >
              <Line name={name} form={form} />
            </Disclosure>
          )
        })}
      </div>
    </Section>
  )
}

function Line({ name, form }: { name: string; form: NestedFormState }) {
  const { t } = useTranslation('proposals')
  const field = (key: string) => ({
    id: `${name}.${key}`,
    label: t(`line.field.${key}`),
    error: form.errors[`${name}.${key}`],
  })
  const input = (key: string) => ({ name: `${name}.${key}`, defaultValue: form.text(`${name}.${key}`) })
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <Field {...field('text')}>
        <TextInput {...input('text')} maxLength={200} />
      </Field>
      <Field {...field('amountFen')}>
        <NumberInput {...input('amountFen')} unit={t('unit.wanYuan')} decimal />
      </Field>
      <Field {...field('recurrence')}>
        <Select
          {...input('recurrence')}
          options={[
            { value: 'once', label: t('recurrence.once') },
            { value: 'yearly', label: t('recurrence.yearly') },
          ]}
        />
      </Field>
      <Field {...field('years')} hint={t('hint.years')}>
        <NumberInput {...input('years')} unit={t('unit.years')} />
      </Field>
    </div>
  )
}
