import { forwardRef, type SelectHTMLAttributes } from 'react'
import { type ControlProps, useControl } from './field-context.ts'
import type { Option, OptionGroup } from './option.ts'

export type SelectProps = ControlProps & {
  options: readonly (Option | OptionGroup)[]
  /** Text of the empty first choice; without it there is none. */
  blank?: string
  size?: 'sm' | 'md'
} & Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    'className' | 'style' | 'name' | 'id' | 'defaultValue' | 'size'
  >

/** A native select; options may be grouped. */
export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { name, id, error, describedBy, required, options, blank, size = 'md', ...rest },
  ref,
) {
  const control = useControl({ name, id, error, describedBy, required })
  return (
    <select ref={ref} data-size={size} className="control" {...control} {...rest}>
      {blank !== undefined && <option value="">{blank}</option>}
      {options.map((option) =>
        'options' in option ? (
          <optgroup key={option.label} label={option.label}>
            {option.options.map((choice) => (
              <Choice key={choice.value} option={choice} />
            ))}
          </optgroup>
        ) : (
          <Choice key={option.value} option={option} />
        ),
      )}
    </select>
  )
})

function Choice({ option }: { option: Option }) {
  return (
    <option value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  )
}
