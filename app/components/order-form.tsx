import { Form } from '@remix-run/react'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import type { Option } from './option.ts'
import { Select } from './select.tsx'

/** In which order a list stands: at once where scripts run, else by the button. */
export function OrderForm({
  label,
  submitLabel,
  order,
  options,
  kept,
}: {
  label: string
  submitLabel: string
  order: string
  options: readonly Option[]
  /** What else the address says and goes on saying; the page is not among it. */
  kept: Readonly<Record<string, string | undefined>>
}) {
  return (
    <Form method="get" className="flex items-end gap-2">
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Field id="order" label={label} labelHidden>
        <Select
          name="order"
          size="sm"
          defaultValue={order}
          options={options}
          onChange={(event) => event.currentTarget.form?.requestSubmit()}
        />
      </Field>
      <Button size="sm">{submitLabel}</Button>
    </Form>
  )
}
