import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { Field } from '#app/components/field.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'

export type RuleFilterValues = {
  draft?: string
  domain?: string
  part?: string
  hardness?: string
  q?: string
}

const PARTS = ['capability', 'price', 'delivery', 'distance', 'track', 'capacity', 'reciprocity'] as const

/** Search and filters of the list of rules, as a form whose state is the address. */
export function RuleFilters({ filter }: { filter: RuleFilterValues }) {
  const { t, i18n } = useTranslation('rulebook')
  const set = Boolean(filter.domain || filter.part || filter.hardness || filter.q)
  return (
    <Form
      method="get"
      action={paths.rules()}
      role="search"
      aria-label={t('list.filter')}
      className="mb-4 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-5"
    >
      {filter.draft && <input type="hidden" name="draft" value={filter.draft} />}
      <Field id="q" label={t('list.search')}>
        <TextInput name="q" type="search" defaultValue={filter.q} placeholder={t('list.searchHint')} />
      </Field>
      <Field id="domain" label={t('list.domains')}>
        <Select
          name="domain"
          blank={t('list.any')}
          defaultValue={filter.domain ?? ''}
          options={[
            { value: 'all', label: t('allDomains') },
            ...domainCodes.map((code) => ({
              value: code,
              label: `${code} ${nameOf('domain', code, i18n.language)}`,
            })),
          ]}
        />
      </Field>
      <Field id="part" label={t('list.part')}>
        <Select
          name="part"
          blank={t('list.any')}
          defaultValue={filter.part ?? ''}
          options={[
            ...PARTS.map((part) => ({ value: part, label: t(`matching:part.${part}`) })),
            { value: 'none', label: t('noPart') },
          ]}
        />
      </Field>
      <Field id="hardness" label={t('list.hardness')}>
        <Select
          name="hardness"
          blank={t('list.any')}
          defaultValue={filter.hardness ?? ''}
          options={[
            ...(['hard', 'soft', 'info'] as const).map((one) => ({
              value: one,
              label: t(`matching:hardness.${one}`),
            })),
            { value: 'off', label: t('status.off') },
          ]}
        />
      </Field>
      <span className="flex flex-wrap gap-2">
        <Button>{t('list.apply')}</Button>
        {set && (
          <ButtonLink variant="quiet" to={paths.rules({ draft: filter.draft })}>
            {t('list.clear')}
          </ButtonLink>
        )}
      </span>
    </Form>
  )
}
