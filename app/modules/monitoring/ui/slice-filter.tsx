import { Form } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import type { Option } from '#app/components/option.ts'
import { Select } from '#app/components/select.tsx'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Choices } from '../figure-view.ts'
import type { Filter } from '../slice.ts'
import { useSliceWords } from './slice-words.ts'

/** Which part of the market and which time a page is about: a form that asks the address, without scripts too. */
export function SliceFilter({
  filter,
  period,
  choices,
  kept = {},
  show,
}: {
  filter: Filter
  period: string
  choices: Choices
  /** What else the address says and goes on saying. */
  kept?: Record<string, string | undefined>
  /** What a heat map shows, and may show. */
  show?: { value: string; options: readonly Option[] }
}) {
  const { t } = useTranslation('monitoring')
  const words = useSliceWords()
  // What a number opened may be none of the choices: a cluster of before, or none at all. It stays chosen. A district has no choice.
  const named = (field: 'domain' | 'region' | 'cluster', codes: readonly string[]) => {
    const chosen = filter[field]
    const options = chosen && codes.length > 1 && !codes.includes(chosen) ? [...codes, chosen] : codes
    return options.map((value) => ({ value, label: words[field](value) }))
  }
  const all = t('filter.all')
  return (
    <Form
      method="get"
      aria-label={t('filter.title')}
      className="no-print mb-5 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4"
    >
      {Object.entries(kept).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Field id="period" label={t('filter.period')}>
        <Select
          name="period"
          defaultValue={period}
          options={choices.periods.map((value) => ({ value, label: value }))}
        />
      </Field>
      <Field id="domain" label={t('filter.domain')}>
        <Select
          name="domain"
          defaultValue={filter.domain ?? ''}
          blank={all}
          options={named('domain', domainCodes)}
        />
      </Field>
      <Field id="region" label={t('filter.region')}>
        <Select
          name="region"
          defaultValue={filter.region ?? ''}
          {...(choices.regions.length > 1 ? { blank: all } : {})}
          options={named('region', choices.regions)}
        />
      </Field>
      <Field id="cluster" label={t('filter.cluster')}>
        <Select
          name="cluster"
          defaultValue={filter.cluster ?? ''}
          blank={all}
          options={named('cluster', choices.clusters)}
        />
      </Field>
      <Field id="view" label={t('filter.view')}>
        <Select
          name="view"
          defaultValue={filter.view ?? 'bridged'}
          options={(['bridged', 'then'] as const).map((value) => ({ value, label: t(`filter.${value}`) }))}
        />
      </Field>
      {show && (
        <Field id="show" label={t('filter.show')}>
          <Select name="show" defaultValue={show.value} options={show.options} />
        </Field>
      )}
      <div>
        <Button variant="primary">{t('filter.apply')}</Button>
      </div>
    </Form>
  )
}
