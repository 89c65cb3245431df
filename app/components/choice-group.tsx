import type { ReactNode } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { RequiredSign } from './field.tsx'
import { FieldError } from './field-error.tsx'
import { FieldHelp } from './field-help.tsx'
import type { Option } from './option.ts'

export type ChoiceGroupProps = {
  name: string
  legend: ReactNode
  legendHidden?: boolean
  options: readonly Option[]
  /** Anchor for the error summary; the name unless stated. */
  id?: string
  hint?: ReactNode
  /** Folded, below the choices. */
  help?: ReactNode
  error?: string | null
  required?: boolean
  /** Boxes in columns rather than one a line. */
  columns?: 1 | 2 | 3
  disabled?: boolean
}

/** The fieldset shared by CheckboxGroup and RadioGroup. */
export function ChoiceGroup({
  type,
  values,
  name,
  legend,
  legendHidden,
  options,
  id = name,
  hint,
  help,
  error,
  required,
  columns = 1,
  disabled,
}: ChoiceGroupProps & { type: 'checkbox' | 'radio'; values: readonly string[] }) {
  const { t } = useTranslation('common')
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  return (
    <fieldset
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
      disabled={disabled}
      className={error ? 'border-l-4 border-not-met pl-3' : undefined}
    >
      <legend className={legendHidden ? 'sr-only' : undefined}>
        {legend}
        {required && <RequiredSign text={t('kit.required')} />}
      </legend>
      {hint && (
        <p id={hintId} className="hint mb-1.5">
          {hint}
        </p>
      )}
      <div className="choices" data-columns={columns > 1 ? columns : undefined}>
        {options.map((option, index) => (
          <label key={option.value}>
            <input
              type={type}
              // Where a summary of errors leads to.
              id={index === 0 ? id : undefined}
              name={name}
              value={option.value}
              defaultChecked={values.includes(option.value)}
              disabled={option.disabled}
              required={type === 'radio' ? required : undefined}
              aria-invalid={error ? true : undefined}
            />
            {option.hint ? (
              <span>
                {option.label}
                <small>{option.hint}</small>
              </span>
            ) : (
              option.label
            )}
          </label>
        ))}
      </div>
      <FieldError id={errorId} error={error} />
      {help && <FieldHelp about={legend}>{help}</FieldHelp>}
    </fieldset>
  )
}
