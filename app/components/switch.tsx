import { forwardRef, type InputHTMLAttributes, type ReactNode } from 'react'
import { FieldError } from './field-error.tsx'

export type SwitchProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | null
  id?: string
} & Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style' | 'name' | 'id' | 'type'>

/** A checkbox in the dress of a switch: sends `value` ('on' unless stated) when it is on, nothing when off. */
export const Switch = forwardRef<HTMLInputElement, SwitchProps>(function Switch(
  { name, label, hint, error, id = name, ...rest },
  ref,
) {
  const hintId = hint ? `${id}-hint` : undefined
  const errorId = error ? `${id}-error` : undefined
  return (
    <div>
      <label htmlFor={id} className="inline-flex min-h-control items-center gap-2.5">
        <input
          ref={ref}
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox states its own checkedness
          role="switch"
          id={id}
          name={name}
          aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
          aria-invalid={error ? true : undefined}
          className="switch"
          {...rest}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={hintId} className="text-sm text-faint">
          {hint}
        </p>
      )}
      <FieldError id={errorId} error={error} />
    </div>
  )
})
