import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { Field } from '#app/components/field.tsx'
import { FieldError } from '#app/components/field-error.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { inLanguage } from '#app/platform/language.ts'
import type { DomainCode } from '../domain.ts'
import { type ExtensionSide, extensionFields } from '../extension.schema.ts'
import type { FieldSpec } from '../extension.ts'

type Problems = Record<string, string[] | null | undefined> | null | undefined

type Props = {
  domain: DomainCode
  on: ExtensionSide
  /** ExtensionValues of the database, or what an invalid form held. */
  values?: Record<string, unknown>
  /** Errors of the whole form, by the name of the input; i18n keys. */
  errors?: Problems
  /** Inputs are named `<name>.<key>`, those of a range `<name>.<key>.min` and `.max`. */
  name?: string
  /** Stands beside a field: a need's choice of strictness. */
  aside?: (field: FieldSpec) => ReactNode
}

/** The form section of a domain's own fields, for offerings and for needs. Every field may stay blank. */
export function ExtensionFields({ domain, on, values = {}, errors, name = 'ext', aside }: Props) {
  return (
    <div className="divide-y divide-line">
      {extensionFields(domain, on).map((field) => {
        const beside = aside?.(field)
        return (
          <div
            key={field.key}
            className={beside ? 'grid gap-x-6 gap-y-2 py-4 md:grid-cols-[1fr_15rem]' : 'py-4'}
          >
            <OneField
              field={field}
              on={on}
              value={values[field.key]}
              errors={errors}
              name={`${name}.${field.key}`}
            />
            {beside}
          </div>
        )
      })}
    </div>
  )
}

type FieldProps = { field: FieldSpec; on: ExtensionSide; value: unknown; errors: Problems; name: string }

function OneField({ field, on, value, errors, name }: FieldProps) {
  const { t, i18n } = useTranslation('taxonomy')
  const word = (text: { zh: string; en: string }) => inLanguage(text, i18n.language)
  const label = word(on === 'need' && field.needLabel ? field.needLabel : field.label)
  const hint = field.help && word(field.help)
  const key = errors?.[name]?.[0]
  const error = key ? t(key) : undefined
  const options =
    'options' in field ? field.options.map((one) => ({ value: one.code, label: word(one) })) : []
  switch (field.kind) {
    case 'choices':
      return (
        <CheckboxGroup
          name={name}
          legend={label}
          hint={hint}
          error={error}
          options={options}
          values={listOf(value)}
          columns={options.length > 4 ? 3 : 2}
        />
      )
    case 'choice':
      return (
        <Field id={name} label={label} hint={hint} error={error}>
          <Select name={name} options={options} blank={t('fields.unstated')} defaultValue={textOf(value)} />
        </Field>
      )
    case 'flag':
      return (
        <Field id={name} label={label} hint={hint} error={error}>
          <Select
            name={name}
            options={[
              { value: 'true', label: t('fields.yes') },
              { value: 'false', label: t('fields.no') },
            ]}
            blank={t('fields.unstated')}
            defaultValue={textOf(value)}
          />
        </Field>
      )
    case 'number':
      return (
        <Field id={name} label={label} hint={hint} error={error}>
          <NumberInput
            name={name}
            defaultValue={textOf(value)}
            unit={field.unit && word(field.unit)}
            decimal={(field.step ?? 1) % 1 !== 0}
          />
        </Field>
      )
    case 'range':
      return <RangeField field={field} label={label} hint={hint} value={value} errors={errors} name={name} />
    case 'text':
      return (
        <Field id={name} label={label} hint={hint} error={error}>
          <TextInput name={name} defaultValue={textOf(value)} maxLength={field.maxLength ?? 200} />
        </Field>
      )
  }
}

function RangeField({
  field,
  label,
  hint,
  value,
  errors,
  name,
}: {
  field: Extract<FieldSpec, { kind: 'range' }>
  label: string
  hint?: string
  value: unknown
  errors: Problems
  name: string
}) {
  const { t, i18n } = useTranslation('taxonomy')
  const ends = (value ?? {}) as { min?: unknown; max?: unknown }
  const key = errors?.[name]?.[0] ?? errors?.[`${name}.min`]?.[0] ?? errors?.[`${name}.max`]?.[0]
  const error = key ? t(key) : undefined
  const unit = field.unit && inLanguage(field.unit, i18n.language)
  const decimal = (field.step ?? 1) % 1 !== 0
  const errorId = error ? `${name}-error` : undefined
  return (
    <fieldset className="min-w-0" aria-describedby={errorId}>
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {(['min', 'max'] as const).map((end) => (
          <Field key={end} id={`${name}.${end}`} label={`${label}: ${t(`fields.${end}`)}`} labelHidden>
            <span className="flex items-center gap-2">
              <span aria-hidden="true" className="text-sm text-faint">
                {t(`fields.${end}`)}
              </span>
              <NumberInput
                name={`${name}.${end}`}
                defaultValue={textOf(ends[end])}
                unit={unit}
                decimal={decimal}
                error={error}
                describedBy={errorId}
              />
            </span>
          </Field>
        ))}
      </div>
      {hint && <p className="mt-1 text-sm text-faint">{hint}</p>}
      <FieldError id={errorId} error={error} />
    </fieldset>
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((item): item is string => typeof item === 'string')
  return typeof value === 'string' && value ? [value] : []
}
