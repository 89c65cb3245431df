import { type ReactNode, useMemo } from 'react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { FieldContext } from './field-context.ts'
import { FieldError } from './field-error.tsx'
import { FieldHelp } from './field-help.tsx'

/**
 * Label, hint and error around one control. The control inside takes id, description and invalid state from here,
 * so `<Field id="title" label="标题" error={error}><TextInput name="title" /></Field>` is complete.
 */
export function Field({
  id,
  label,
  labelHidden,
  hint,
  help,
  error,
  required,
  optional,
  children,
}: {
  id: string
  label: ReactNode
  labelHidden?: boolean
  hint?: ReactNode
  /** What the field means and what comes of an answer, for where a line is too little; folded. */
  help?: ReactNode
  error?: string | null
  required?: boolean
  /** Writes 选填 beside the label, for forms where most fields are required. */
  optional?: boolean
  children: ReactNode
}) {
  const { t } = useTranslation('common')
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined
  const context = useMemo(
    () => ({ id, describedBy, invalid: Boolean(error), required }),
    [id, describedBy, error, required],
  )
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'sr-only' : undefined}>
        {label}
        {required && <RequiredSign text={t('kit.required')} />}
        {optional && <span className="ml-1.5 text-sm font-normal text-faint">{t('kit.optional')}</span>}
      </label>
      <FieldContext.Provider value={context}>{children}</FieldContext.Provider>
      {hint && (
        <p id={hintId} className="hint">
          {hint}
        </p>
      )}
      <FieldError id={errorId} error={error} />
      {help && <FieldHelp about={label}>{help}</FieldHelp>}
    </div>
  )
}

/** The star of a required field; screen readers hear the attribute `required` instead. */
export function RequiredSign({ text }: { text: string }) {
  return (
    <span aria-hidden="true" title={text} className="ml-1 text-not-met">
      *
    </span>
  )
}
