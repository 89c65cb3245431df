import { forwardRef, type TextareaHTMLAttributes } from 'react'
import { type ControlProps, useControl } from './field-context.ts'

export type TextAreaProps = ControlProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'style' | 'name' | 'id' | 'defaultValue'>

export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { name, id, error, describedBy, required, rows = 4, ...rest },
  ref,
) {
  const control = useControl({ name, id, error, describedBy, required })
  return <textarea ref={ref} rows={rows} className="control" {...control} {...rest} />
})
