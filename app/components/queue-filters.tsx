import { Form } from '@remix-run/react'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Button, ButtonLink } from './button.tsx'
import { Field } from './field.tsx'
import type { Option } from './option.ts'
import { Select } from './select.tsx'
import { TextInput } from './text-input.tsx'

/** Words, kind and order by which a queue of cases is narrowed, within the state that its tabs show. */
export function QueueFilters({
  label,
  action,
  clearTo,
  state,
  search,
  kind,
  order,
}: {
  label: string
  action: string
  /** The same state without words and kind. */
  clearTo: string
  state: string
  search: { label: string; value: string }
  kind: { label: string; blank: string; value: string | undefined; options: readonly Option[] }
  order: { label: string; value: string; options: readonly Option[] }
}) {
  const { t } = useTranslation('common')
  return (
    <Form
      method="get"
      action={action}
      role="search"
      aria-label={label}
      className="mb-4 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4"
    >
      <input type="hidden" name="state" value={state} />
      <Field id="queue-q" label={search.label}>
        <TextInput name="q" type="search" defaultValue={search.value} />
      </Field>
      <Field id="queue-kind" label={kind.label}>
        <Select name="kind" blank={kind.blank} defaultValue={kind.value ?? ''} options={kind.options} />
      </Field>
      <Field id="queue-order" label={order.label}>
        <Select name="order" defaultValue={order.value} options={order.options} />
      </Field>
      <span className="flex flex-wrap gap-2">
        <Button>{t('kit.filter')}</Button>
        {(search.value || kind.value) && (
          <ButtonLink variant="quiet" to={clearTo}>
            {t('kit.clearAll')}
          </ButtonLink>
        )}
      </span>
    </Form>
  )
}
