import { forwardRef, type InputHTMLAttributes } from 'react'
import { type ControlProps, useControl } from './field-context.ts'

export type NumberInputProps = ControlProps & {
  /** Stands after the number: 天, 万元, ℃. */
  unit?: string
  /** Whole numbers unless true. */
  decimal?: boolean
} & Omit<
    InputHTMLAttributes<HTMLInputElement>,
    'className' | 'style' | 'name' | 'id' | 'defaultValue' | 'type'
  >

/** A text input with a numeric keyboard: type=number loses what it cannot read, so the server could not say why. */
export const NumberInput = forwardRef<HTMLInputElement, NumberInputProps>(function NumberInput(
  { name, id, error, describedBy, required, unit, decimal, ...rest },
  ref,
) {
  const control = useControl({ name, id, error, describedBy, required })
  const unitId = unit ? `${control.id}-unit` : undefined
  const described = [control['aria-describedby'], unitId].filter(Boolean).join(' ') || undefined
  return (
    <span className="number">
      <span>
        <input
          ref={ref}
          type="text"
          inputMode={decimal ? 'decimal' : 'numeric'}
          autoComplete="off"
          className="control tnum"
          {...control}
          aria-describedby={described}
          {...rest}
        />
      </span>
      {unit && <span id={unitId}>{unit}</span>}
    </span>
  )
})
