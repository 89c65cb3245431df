import type { ReactNode } from 'react'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { Columns } from '#app/components/columns.tsx'
import { Field } from '#app/components/field.tsx'
import { FieldError } from '#app/components/field-error.tsx'
import { FieldHelp } from '#app/components/field-help.tsx'
import { NumberInput } from '#app/components/number-input.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import type { Bilingual } from '../bilingual.ts'
import type { ExtensionSide } from '../extension.schema.ts'
import type { FieldSpec } from '../extension.ts'

const words = {
  blank: { zh: '未填写', en: 'Not stated' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  from: { zh: '最小值', en: 'Minimum' },
  to: { zh: '最大值', en: 'Maximum' },
  until: { zh: '至', en: 'to' },
} satisfies Record<string, Bilingual>

/** Many short choices stand in columns. */
const COLUMNS_FROM = 6
const WIDEST_TEXT = 200

/**
 * The fields that a domain adds to an offering's or a need's form. Names are `<prefix>.<key>`, a range's are
 * `<prefix>.<key>.min` and `.max`; what is left blank stays unknown, a yes/no question too.
 */
export function ExtensionFields({
  fields,
  on,
  values,
  errors = {},
  namePrefix = 'ext',
  after,
  aside,
}: {
  /** Those of the domain, from extensionFields: the browser does not know all domains. */
  fields: readonly FieldSpec[]
  on: ExtensionSide
  /** What is stored, or what was typed into a form that came back. */
  values: Readonly<Record<string, unknown>>
  /** Messages by control name: 'ext.classes'. */
  errors?: Readonly<Record<string, string | undefined>>
  namePrefix?: string
  /** Stands under a field, e.g. how strictly it is meant. */
  after?: (field: FieldSpec) => ReactNode
  /** Stands beside a field where there is room; fields are then ruled off from each other. */
  aside?: (field: FieldSpec) => ReactNode
}) {
  return (
    <div className={aside ? 'divide-y divide-line' : 'space-y-5'}>
      {fields.map((field) => {
        const name = `${namePrefix}.${field.key}`
        return (
          <div key={field.key} className={aside ? 'py-4' : 'space-y-2'}>
            {aside ? (
              <Columns layout="field">
                <ExtensionField {...{ field, on, name }} value={values[field.key]} error={errors[name]} />
                {aside(field)}
              </Columns>
            ) : (
              <ExtensionField {...{ field, on, name }} value={values[field.key]} error={errors[name]} />
            )}
            {after?.(field)}
          </div>
        )
      })}
    </div>
  )
}

function ExtensionField({
  field,
  on,
  name,
  value,
  error,
}: {
  field: FieldSpec
  on: ExtensionSide
  name: string
  value: unknown
  error?: string
}) {
  const { i18n } = useTranslation()
  const say = (word: Bilingual) => inLanguage(word, i18n.language)
  const label = say((on === 'need' && field.needLabel) || field.label)
  const hint = field.help && say(field.help)
  const help = field.explain && say(field.explain)
  const optionsOf = (options: readonly ({ code: string } & Bilingual)[]) =>
    options.map((option) => ({ value: option.code, label: say(option) }))

  if (field.kind === 'choices') {
    const values = [value].flat().filter((one): one is string => typeof one === 'string')
    const columns = field.options.length >= COLUMNS_FROM ? 3 : 2
    const options = optionsOf(field.options)
    return (
      <CheckboxGroup
        name={name}
        legend={label}
        hint={hint}
        help={help}
        error={error}
        options={options}
        values={values}
        columns={columns}
      />
    )
  }
  if (field.kind === 'range') return <RangeField {...{ field, name, label, hint, help, value, error }} />
  return (
    <Field id={name} label={label} hint={hint} help={help} error={error}>
      {field.kind === 'choice' && (
        <Select
          name={name}
          blank={say(words.blank)}
          options={optionsOf(field.options)}
          defaultValue={textOf(value)}
        />
      )}
      {field.kind === 'flag' && (
        <Select
          name={name}
          blank={say(words.blank)}
          options={[
            { value: 'yes', label: say(words.yes) },
            { value: 'no', label: say(words.no) },
          ]}
          defaultValue={typeof value === 'boolean' ? (value ? 'yes' : 'no') : textOf(value)}
        />
      )}
      {field.kind === 'number' && (
        <NumberInput
          name={name}
          unit={field.unit && say(field.unit)}
          decimal={isDecimal(field)}
          defaultValue={textOf(value)}
        />
      )}
      {field.kind === 'text' && (
        <TextInput name={name} maxLength={field.maxLength ?? WIDEST_TEXT} defaultValue={textOf(value)} />
      )}
    </Field>
  )
}

function RangeField({
  field,
  name,
  label,
  hint,
  help,
  value,
  error,
}: {
  field: Extract<FieldSpec, { kind: 'range' }>
  name: string
  label: string
  hint?: string
  help?: string
  value: unknown
  error?: string
}) {
  const { i18n } = useTranslation()
  const say = (word: Bilingual) => inLanguage(word, i18n.language)
  const ends = typeof value === 'object' && value !== null ? (value as { min?: unknown; max?: unknown }) : {}
  const hintId = hint ? `${name}-hint` : undefined
  const errorId = error ? `${name}-error` : undefined
  const shared = {
    error,
    describedBy: [hintId, errorId].filter(Boolean).join(' ') || undefined,
    decimal: isDecimal(field),
  }
  return (
    <fieldset>
      <legend>{label}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {/* The error summary leads to the field's own name. */}
        <NumberInput
          {...shared}
          id={name}
          name={`${name}.min`}
          aria-label={`${label} ${say(words.from)}`}
          defaultValue={textOf(ends.min)}
        />
        <span className="text-muted">{say(words.until)}</span>
        <NumberInput
          {...shared}
          id={`${name}.max`}
          name={`${name}.max`}
          aria-label={`${label} ${say(words.to)}`}
          unit={field.unit && say(field.unit)}
          defaultValue={textOf(ends.max)}
        />
      </div>
      {hint && (
        <p id={hintId} className="hint mt-1">
          {hint}
        </p>
      )}
      <FieldError id={errorId} error={error} />
      {help && <FieldHelp about={label}>{help}</FieldHelp>}
    </fieldset>
  )
}

function isDecimal({ step, min }: { step?: number; min?: number }) {
  // A keyboard of digits alone has no minus sign either.
  return (step !== undefined && !Number.isInteger(step)) || (min !== undefined && min < 0)
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}
