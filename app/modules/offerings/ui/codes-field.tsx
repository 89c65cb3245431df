import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import type { Option } from '#app/components/option.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'

/** Choices that fit on the page without folding. */
const SHORT = 8

/** Many choices under one name with 「不限」 before them; a long list is folded until something in it counts. */
export function CodesField({
  name,
  legend,
  anyLabel,
  hint,
  help,
  error,
  options,
  values,
}: {
  name: string
  legend: string
  /** What choosing 「不限」 says: "全国", "所有行业". */
  anyLabel: string
  hint?: string
  help?: string
  error?: string
  options: Option[]
  values: string[]
}) {
  const { t } = useTranslation('offerings')
  const all = [{ value: 'any', label: anyLabel }, ...options]
  const group = (hidden: boolean) => (
    <CheckboxGroup
      name={name}
      legend={legend}
      legendHidden={hidden}
      hint={hint}
      help={help}
      error={error}
      options={all}
      values={values}
      columns={3}
    />
  )
  if (all.length <= SHORT) return group(false)
  const chosen = all.filter((one) => values.includes(one.value)).map((one) => one.label)
  const said = chosen.length > 3 ? t('form.chosen', { count: chosen.length }) : chosen.join(t('comma'))
  return (
    <Disclosure
      open={Boolean(error)}
      summary={
        <span>
          {legend}
          <span className="ml-2 text-sm font-normal text-muted">{said || t('blank')}</span>
        </span>
      }
    >
      {group(true)}
    </Disclosure>
  )
}
