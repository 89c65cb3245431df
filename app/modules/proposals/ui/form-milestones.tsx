import { DateInput } from '#app/components/date-input.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import type { NestedFormState } from '#app/modules/accounts/nested-form-state.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { MILESTONES_LIMIT } from '../proposal-limits.ts'

const FIELDS = ['title', 'deliverable', 'acceptanceTests', 'dueOn', 'amountFen']

/** 里程碑: what is delivered when, how it is accepted and what is paid for it. */
export function FormMilestones({ form }: { form: NestedFormState }) {
  const { t } = useTranslation('proposals')
  const isUsed = (name: string) =>
    FIELDS.some((key) => form.text(`${name}.${key}`) !== '' || form.errors[`${name}.${key}`])
  return (
    <Section id="milestones" title={t('form.milestones')} lead={t('form.milestonesLead')}>
      <div className="space-y-2">
        {Array.from({ length: MILESTONES_LIMIT }, (_, index) => {
          const name = `milestones[${index}]`
          return (
            <Disclosure
              key={name}
              open={index === 0 || isUsed(name)}
              summary={form.text(`${name}.title`) || t('form.milestone', { number: index + 1 })}
            >
              <Milestone name={name} form={form} />
            </Disclosure>
          )
        })}
      </div>
    </Section>
  )
}

function Milestone({ name, form }: { name: string; form: NestedFormState }) {
  const { t } = useTranslation('proposals')
  const field = (key: string) => ({
    id: `${name}.${key}`,
    label: t(`milestone.field.${key}`),
    error: form.errors[`${name}.${key}`],
  })
  const input = (key: string) => ({ name: `${name}.${key}`, defaultValue: form.text(`${name}.${key}`) })
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field {...field('title')}>
        <TextInput {...input('title')} maxLength={100} />
      </Field>
      <Field {...field('deliverable')}>
        <TextInput {...input('deliverable')} maxLength={500} />
      </Field>
      <Field {...field('dueOn')}>
        <DateInput {...input('dueOn')} />
      </Field>
      <Field {...field('amountFen')}>
        <NumberInput {...input('amountFen')} unit={t('unit.wanYuan')} decimal />
      </Field>
      <div className="sm:col-span-2">
        <Field {...field('acceptanceTests')} hint={t('hint.acceptanceTests')}>
          <TextArea {...input('acceptanceTests')} rows={3} maxLength={2000} />
        </Field>
      </div>
    </div>
  )
}
