import { forwardRef, type InputHTMLAttributes } from 'react'
import { type ControlProps, useControl } from './field-context.ts'

export type TextInputProps = ControlProps & {
  /** Offered while typing, by the browser's own list. */
  suggestions?: string[]
} & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'className' | 'style' | 'name' | 'id' | 'defaultValue' | 'list'
  >

export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput(
  { name, id, error, describedBy, required, suggestions, type = 'text', ...rest },
  ref,
) {
  const control = useControl({ name, id, error, describedBy, required })
  const listId = suggestions ? `${control.id}-list` : undefined
  return (
    <>
      <input ref={ref} type={type} list={listId} className="control" {...control} {...rest} />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  )
})
