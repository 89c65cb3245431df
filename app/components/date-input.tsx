import { forwardRef, type InputHTMLAttributes } from 'react'
import { type ControlProps, useControl } from './field-context.ts'

export type DateInputProps = ControlProps & {
  /** 'YYYY-MM-DD', or 'YYYY-MM-DDTHH:mm' with `time`. */
  min?: string
  max?: string
  time?: boolean
} & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'className' | 'style' | 'name' | 'id' | 'defaultValue' | 'type' | 'min' | 'max'
  >

export const DateInput = forwardRef<HTMLInputElement, DateInputProps>(function DateInput(
  { name, id, error, describedBy, required, time, ...rest },
  ref,
) {
  const control = useControl({ name, id, error, describedBy, required })
  return (
    <span className="block max-w-56">
      <input
        ref={ref}
        type={time ? 'datetime-local' : 'date'}
        className="control tnum"
        {...control}
        {...rest}
      />
    </span>
  )
})
