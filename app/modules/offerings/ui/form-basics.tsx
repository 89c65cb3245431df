import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { Field } from '#app/components/field.tsx'
import { Section } from '#app/components/section.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { FormPart } from './form-part.ts'

/** 基本信息. */
export function FormBasics({ form, options }: FormPart) {
  const { t } = useTranslation('offerings')
  return (
    <Section title={t('form.basics')}>
      <div className="max-w-read space-y-5">
        <Field id="title" label={t('field.title')} hint={t('hint.title')} error={form.errors.title} required>
          <TextInput name="title" maxLength={80} defaultValue={form.text('title')} />
        </Field>
        <CheckboxGroup
          name="leafCodes"
          legend={t('field.leafCodes')}
          hint={t('hint.leafCodes')}
          error={form.errors.leafCodes}
          options={options.leaves}
          values={form.list('leafCodes')}
          columns={3}
          required
        />
        <Field id="summary" label={t('field.summary')} hint={t('hint.summary')} error={form.errors.summary}>
          <TextArea name="summary" rows={6} maxLength={2000} defaultValue={form.text('summary')} />
        </Field>
        <Field
          id="keywords"
          label={t('field.keywords')}
          hint={t('hint.keywords')}
          error={form.errors.keywords}
        >
          <TextInput name="keywords" maxLength={300} defaultValue={form.text('keywords')} />
        </Field>
      </div>
    </Section>
  )
}
