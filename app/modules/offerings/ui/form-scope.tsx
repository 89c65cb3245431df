import { Field } from '#app/components/field.tsx'
import { Section } from '#app/components/section.tsx'
import { Select } from '#app/components/select.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { CodesField } from './codes-field.tsx'
import type { FormPart } from './form-part.ts'
import { Amount } from './form-terms.tsx'

/** 服务范围. */
export function FormScope({ form, options }: FormPart) {
  const { t } = useTranslation('offerings')
  const codes = codesOf(form)
  return (
    <Section title={t('form.scope')} lead={t('form.scopeLead')}>
      <div className="space-y-4">
        <CodesField
          {...codes('regions')}
          legend={t('field.regions')}
          anyLabel={t('any.regions')}
          help={t('help.regions')}
          options={options.regions(form.list('regions'))}
        />
        <CodesField
          {...codes('industries')}
          legend={t('field.industries')}
          anyLabel={t('any.industries')}
          options={options.industries}
        />
        <CodesField
          {...codes('clusters')}
          legend={t('field.clusters')}
          anyLabel={t('any.clusters')}
          options={options.clusters(form.list('clusters'))}
        />
        <div className="grid max-w-read gap-5 sm:grid-cols-2">
          <Field id="remote" label={t('field.remote')} error={form.errors.remote}>
            <Select
              name="remote"
              blank={t('blank')}
              options={[
                { value: 'yes', label: t('yes') },
                { value: 'no', label: t('no') },
              ]}
              defaultValue={form.text('remote')}
            />
          </Field>
          <Field
            id="securityLevel"
            label={t('field.securityLevel')}
            hint={t('hint.securityLevel')}
            help={t('help.securityLevel')}
            error={form.errors.securityLevel}
          >
            <Select
              name="securityLevel"
              blank={t('blank')}
              options={options.securityLevels}
              defaultValue={form.text('securityLevel')}
            />
          </Field>
        </div>
      </div>
    </Section>
  )
}

/** 您希望的客户: the provider's side of the match. */
export function FormPreferences({ form, options }: FormPart) {
  const { t } = useTranslation('offerings')
  const codes = codesOf(form)
  return (
    <Section title={t('form.preferences')} lead={t('form.preferencesLead')}>
      <div className="space-y-4">
        <CodesField
          {...codes('prefCustomerSizes')}
          legend={t('field.prefCustomerSizes')}
          anyLabel={t('any.any')}
          options={options.sizes}
        />
        <CodesField
          {...codes('prefRegions')}
          legend={t('field.prefRegions')}
          anyLabel={t('any.any')}
          options={options.regions(form.list('prefRegions'))}
        />
        <CodesField
          {...codes('prefIndustries')}
          legend={t('field.prefIndustries')}
          anyLabel={t('any.any')}
          options={options.industries}
        />
        <Amount
          form={form}
          name="minBudgetFen"
          label={t('field.minBudget')}
          hint={t('hint.minBudget')}
          help={t('help.minBudget')}
        />
      </div>
    </Section>
  )
}

function codesOf(form: FormPart['form']) {
  return (name: string) => ({ name, error: form.errors[name], values: form.list(name) })
}
