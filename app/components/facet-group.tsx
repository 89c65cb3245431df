import { ChevronRight } from 'lucide'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { Icon } from './icon.tsx'
import type { Option } from './option.ts'

export type FacetOption = Option & { count?: number }

/** One facet inside a FilterPanel. Chosen values come first; what exceeds `show` is folded, never hidden when chosen. */
export function FacetGroup({
  name,
  legend,
  options,
  values = [],
  type = 'checkbox',
  open = true,
  show = 8,
}: {
  name: string
  legend: string
  options: readonly FacetOption[]
  values?: readonly string[]
  type?: 'checkbox' | 'radio'
  open?: boolean
  show?: number
}) {
  const { t } = useTranslation('common')
  const sorted = [...options].sort(
    (a, b) => Number(values.includes(b.value)) - Number(values.includes(a.value)),
  )
  const head = sorted.slice(0, Math.max(show, values.length))
  const rest = sorted.slice(head.length)
  const box = (option: FacetOption) => (
    <FacetBox
      key={option.value}
      name={name}
      type={type}
      option={option}
      checked={values.includes(option.value)}
    />
  )
  return (
    <details open={open || values.length > 0} className="border-b border-line py-1 last:border-b-0">
      <summary className="flex min-h-control-sm items-center gap-1 rounded-md font-medium hover:bg-hover">
        <Icon of={ChevronRight} size={15} className="turns text-faint transition-transform" />
        {legend}
        {values.length > 0 && (
          <span className="tnum ml-auto rounded-full bg-brand px-1.5 text-xs leading-5 text-on-brand">
            {values.length}
            <span className="sr-only"> {t('kit.chosen')}</span>
          </span>
        )}
      </summary>
      <fieldset className="pb-2">
        <legend className="sr-only">{legend}</legend>
        {head.map(box)}
        {rest.length > 0 && (
          <details>
            <summary className="inline-flex min-h-6 items-center px-1.5 text-sm text-link hover:underline">
              {t('kit.moreOptions', { count: rest.length })}
            </summary>
            {rest.map(box)}
          </details>
        )}
      </fieldset>
    </details>
  )
}

function FacetBox({
  name,
  type,
  option,
  checked,
}: {
  name: string
  type: 'checkbox' | 'radio'
  option: FacetOption
  checked: boolean
}) {
  return (
    <label className="facet-box">
      <input
        type={type}
        name={name}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
      />
      <span>{option.label}</span>
      {option.count !== undefined && <data value={option.count}>{option.count}</data>}
    </label>
  )
}
