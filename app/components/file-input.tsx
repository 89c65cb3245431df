import { forwardRef, type InputHTMLAttributes } from 'react'
import { type ControlProps, useControl } from './field-context.ts'

export type FileInputProps = Omit<ControlProps, 'defaultValue'> &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'className' | 'style' | 'name' | 'id' | 'defaultValue' | 'type'>

export const FileInput = forwardRef<HTMLInputElement, FileInputProps>(function FileInput(
  { name, id, error, describedBy, required, ...rest },
  ref,
) {
  const control = useControl({ name, id, error, describedBy, required })
  return (
    <input
      ref={ref}
      type="file"
      className="control file:mr-3 file:rounded-sm file:border-0 file:bg-brand-soft file:px-2.5 file:py-1 file:font-medium file:text-link"
      {...control}
      {...rest}
    />
  )
})
