import type { ReactNode } from 'react'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { Field } from '#app/components/field.tsx'
import { FieldHelp } from '#app/components/field-help.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { certificateGroups, certificateKinds } from '#app/modules/taxonomy/certificate-kind.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import { budgetBlankReasons, budgetSources } from '../need.ts'
import { type FormValues, listOf, textOf } from '../need-form-values.ts'
import type { Strictness } from '../wizard-view.ts'
import { useConditionOptions } from './condition-options.ts'
import { StrictnessLegend } from './details-step.tsx'
import { StrictnessChoice } from './strictness-choice.tsx'

type Props = {
  values: FormValues
  strictness: Record<string, Strictness>
  today: string
  wordsOf: (name: string) => string | undefined
}

/** Money, time, place and what providers must hold, each with how strictly it is meant. */
export function ConditionsStep({ values, strictness, today, wordsOf }: Props) {
  const { t, i18n } = useTranslation('needs')
  const options = useConditionOptions(today, textOf(values, 'regionCode'), textOf(values, 'clusterCode'))
  const field = (name: string) => ({ id: name, label: t(`field.${name}`), error: wordsOf(name) })
  const hinted = (name: string) => ({ ...field(name), hint: t(`hint.${name}`) })
  const helped = (name: string) => ({ help: t(`help.${name}`) })
  const choice = (name: string, label: string) => (
    <StrictnessChoice strictness={strictness[name]} label={t(label)} error={wordsOf(`tolerance.${name}`)} />
  )
  const coded = (prefix: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: t(`${prefix}.${value}`) }))
  return (
    <div className="space-y-7">
      <StrictnessLegend />
      <Section title={t('conditions.money')}>
        <Beside aside={choice('price', 'field.budget')}>
          <div className="grid gap-4 sm:grid-cols-2">
            <Field {...field('budgetMin')} optional>
              <NumberInput
                name="budgetMin"
                unit={t('wanYuan')}
                decimal
                defaultValue={textOf(values, 'budgetMin')}
              />
            </Field>
            <Field {...hinted('budgetMax')} {...helped('budgetMax')}>
              <NumberInput
                name="budgetMax"
                unit={t('wanYuan')}
                decimal
                defaultValue={textOf(values, 'budgetMax')}
              />
            </Field>
            <Field {...hinted('whyBudgetBlank')} {...helped('whyBudgetBlank')}>
              <Select
                name="whyBudgetBlank"
                blank={t('unstated')}
                options={coded('whyBudgetBlank', budgetBlankReasons)}
                defaultValue={textOf(values, 'whyBudgetBlank')}
              />
            </Field>
            <Field {...field('budgetSource')} optional>
              <Select
                name="budgetSource"
                blank={t('unstated')}
                options={coded('budgetSource', budgetSources)}
                defaultValue={textOf(values, 'budgetSource')}
              />
            </Field>
          </div>
        </Beside>
      </Section>
      <Section title={t('conditions.time')}>
        <Beside aside={choice('deadline', 'field.finishBy')}>
          <div className="grid gap-4 sm:grid-cols-3">
            {(['startOn', 'finishBy', 'quoteDeadline'] as const).map((name) => (
              <Field key={name} {...hinted(name)} {...(name === 'quoteDeadline' ? helped(name) : {})}>
                <DateInput name={name} defaultValue={textOf(values, name)} />
              </Field>
            ))}
          </div>
        </Beside>
      </Section>
      <Section title={t('conditions.place')}>
        <div className="space-y-4">
          <Beside aside={choice('region', 'field.regionCode')}>
            <div className="grid gap-4 sm:grid-cols-2">
              <Field {...field('regionCode')} {...helped('regionCode')}>
                <Select
                  name="regionCode"
                  blank={t('unstated')}
                  options={options.regions}
                  defaultValue={textOf(values, 'regionCode')}
                />
              </Field>
              <Field {...hinted('remoteOk')}>
                <Select
                  name="remoteOk"
                  blank={t('unstated')}
                  options={[
                    { value: 'true', label: t('remote.yes') },
                    { value: 'false', label: t('remote.no') },
                  ]}
                  defaultValue={textOf(values, 'remoteOk')}
                />
              </Field>
            </div>
          </Beside>
          <Beside aside={choice('industry', 'field.industryCode')}>
            <Field {...field('industryCode')}>
              <Select
                name="industryCode"
                blank={t('unstated')}
                options={options.industries}
                defaultValue={textOf(values, 'industryCode')}
              />
            </Field>
          </Beside>
          <Beside aside={choice('cluster', 'field.clusterCode')}>
            <Field {...field('clusterCode')} optional>
              <Select
                name="clusterCode"
                blank={t('unstated')}
                options={options.clusters}
                defaultValue={textOf(values, 'clusterCode')}
              />
            </Field>
          </Beside>
        </div>
      </Section>
      <Section title={t('conditions.demands')} lead={t('conditions.demandsLead')}>
        <div className="space-y-4">
          <Beside aside={choice('certificates', 'field.requiredCertificates')}>
            <Certificates
              values={listOf(values, 'requiredCertificates')}
              error={wordsOf('requiredCertificates')}
              language={i18n.language}
            />
          </Beside>
          <Beside aside={choice('security', 'field.securityLevel')}>
            <Field {...field('securityLevel')} {...helped('securityLevel')} optional>
              <Select
                name="securityLevel"
                blank={t('unstated')}
                options={options.securityLevels}
                defaultValue={textOf(values, 'securityLevel')}
              />
            </Field>
          </Beside>
        </div>
      </Section>
    </div>
  )
}

function Beside({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <Columns layout="field">
      <div className="min-w-0">{children}</div>
      {aside}
    </Columns>
  )
}

/** Nearly forty kinds: groups open where something is chosen. */
function Certificates({ values, error, language }: { values: string[]; error?: string; language: string }) {
  const { t } = useTranslation('needs')
  return (
    <fieldset id="requiredCertificates" className="min-w-0">
      <legend className="mb-1 font-medium">{t('field.requiredCertificates')}</legend>
      <FieldHelp about={t('field.requiredCertificates')}>{t('help.requiredCertificates')}</FieldHelp>
      <div className="space-y-1.5">
        {certificateGroups.map((group) => {
          const kinds = certificateKinds.filter((kind) => kind.group === group.code)
          const chosen = kinds.filter((kind) => values.includes(kind.code)).length
          return (
            <Disclosure
              key={group.code}
              open={chosen > 0}
              summary={`${inLanguage(group, language)}${chosen ? ` (${chosen})` : ''}`}
            >
              <CheckboxGroup
                name="requiredCertificates"
                id={`requiredCertificates-${group.code}`}
                legend={inLanguage(group, language)}
                legendHidden
                error={error}
                columns={2}
                options={kinds.map((kind) => ({ value: kind.code, label: inLanguage(kind, language) }))}
                values={values}
              />
            </Disclosure>
          )
        })}
      </div>
    </fieldset>
  )
}
