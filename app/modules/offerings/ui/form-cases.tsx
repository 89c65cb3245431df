import { useEffect, useRef, useState } from 'react'
import { Button } from '#app/components/button.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Field } from '#app/components/field.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { Switch } from '#app/components/switch.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { CASES_LIMIT } from '../offering.ts'
import type { FormPart } from './form-part.ts'

const FIELDS = ['client', 'metric', 'industryCode', 'valueFen', 'before', 'after', 'evidenceUrl']

/** 案例: those that are filled and a blank one, which is no case while it stays blank; saving brings the next, and so does a press where scripts run. */
export function FormCases({ form, options, kept }: FormPart & { kept: readonly string[] }) {
  const { t } = useTranslation('offerings')
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  // Said where the button is not drawn yet, so that the word comes along with the page.
  const addCase = t('form.addCase')
  const [more, setMore] = useState(1)
  const isUsed = (index: number) =>
    kept.some((name) => name.startsWith(`cases[${index}].`)) ||
    FIELDS.some((key) => {
      const name = `cases[${index}].${key}`
      return form.text(name) !== '' || form.errors[name]
    })
  const used = Array.from({ length: CASES_LIMIT }, (_, index) => isUsed(index)).lastIndexOf(true) + 1
  // A row that was there stays: what is in it may have been brought back, which no state knows of.
  const most = useRef(0)
  most.current = Math.max(most.current, Math.min(CASES_LIMIT, used + more))
  const shown = most.current
  return (
    <Section id="cases" title={t('form.cases')} lead={t('form.casesLead', { count: CASES_LIMIT })}>
      <div className="space-y-2">
        {Array.from({ length: shown }, (_, index) => {
          const name = `cases[${index}]`
          const client = form.text(`${name}.client`)
          return (
            <Disclosure
              key={name}
              open={index >= used || isUsed(index)}
              summary={client || t('form.case', { number: index + 1 })}
            >
              <CaseRow name={name} form={form} options={options} />
            </Disclosure>
          )
        })}
        {shown < CASES_LIMIT &&
          (scripted ? (
            <Button size="sm" type="button" onClick={() => setMore(shown - used + 1)}>
              {addCase}
            </Button>
          ) : (
            <p className="text-sm text-faint">{t('form.addCaseLater')}</p>
          ))}
      </div>
    </Section>
  )
}

function CaseRow({ name, form, options }: FormPart & { name: string }) {
  const { t } = useTranslation('offerings')
  const field = (key: string) => ({
    id: `${name}.${key}`,
    label: t(`case.field.${key}`),
    error: form.errors[`${name}.${key}`],
  })
  const input = (key: string) => ({ name: `${name}.${key}`, defaultValue: form.text(`${name}.${key}`) })
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="space-y-2">
        <Field {...field('client')}>
          <TextInput {...input('client')} maxLength={120} />
        </Field>
        <Switch
          name={`${name}.clientMasked`}
          label={t('case.field.clientMasked')}
          defaultChecked={form.text(`${name}.clientMasked`) === 'on'}
        />
      </div>
      <Field {...field('metric')} hint={t('hint.metric')}>
        <TextInput {...input('metric')} maxLength={300} />
      </Field>
      <Field {...field('industryCode')}>
        <Select {...input('industryCode')} blank={t('blank')} options={options.industries} />
      </Field>
      <Field {...field('valueFen')}>
        <NumberInput {...input('valueFen')} unit={t('unit.wanYuan')} decimal />
      </Field>
      <Field {...field('before')} hint={t('hint.before')}>
        <TextInput {...input('before')} maxLength={120} />
      </Field>
      <Field {...field('after')}>
        <TextInput {...input('after')} maxLength={120} />
      </Field>
      <div className="sm:col-span-2">
        <Field {...field('evidenceUrl')} hint={t('hint.evidenceUrl')} help={t('help.evidenceUrl')}>
          <TextInput {...input('evidenceUrl')} type="url" maxLength={500} />
        </Field>
      </div>
    </div>
  )
}
