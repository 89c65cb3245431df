import { Button } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/checkbox-group.tsx'
import { Field } from '#app/components/field.tsx'
import { Select } from '#app/components/select.tsx'
import { TextArea } from '#app/components/text-area.tsx'
import { TextInput } from '#app/components/text-input.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { domainGroups, domains, findDomain } from '#app/modules/taxonomy/domain.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { inLanguage } from '#app/platform/language.ts'
import { paths } from '#app/platform/paths.ts'
import { type FormValues, listOf, textOf } from '../need-form-values.ts'

type Props = { values: FormValues; domainCode: string | null; wordsOf: (name: string) => string | undefined }

/** What is sought: title, domain and line of service, background, wanted outcome, keywords. */
export function WhatStep({ values, domainCode, wordsOf }: Props) {
  const { t, i18n } = useTranslation('needs')
  const field = (name: string) => ({
    id: name,
    label: t(`field.${name}`),
    hint: t(`hint.${name}`),
    error: wordsOf(name),
  })
  const options = domainGroups.map((group) => ({
    label: inLanguage(group, i18n.language),
    options: domains
      .filter((domain) => domain.group === group.code)
      .map((domain) => ({ value: domain.code, label: inLanguage(domain, i18n.language) })),
  }))
  return (
    <div className="space-y-5">
      <Field {...field('title')} required>
        <TextInput name="title" defaultValue={textOf(values, 'title')} maxLength={80} />
      </Field>
      <div className="flex flex-wrap items-start gap-3">
        <Field
          {...field('domainCode')}
          help={
            <>
              <p>{t('help.domainCode')}</p>
              <p>
                <TextLink to={paths.glossary(domainCode ?? undefined)}>{t('new.glossary')}</TextLink>
              </p>
            </>
          }
          required
        >
          <Select
            name="domainCode"
            options={options}
            blank={t('choose')}
            defaultValue={textOf(values, 'domainCode')}
            onChange={(event) =>
              event.currentTarget.form?.querySelector<HTMLButtonElement>('#show-leaves')?.click()
            }
          />
        </Field>
        <Button id="show-leaves" name="intent" value="refresh" variant="quiet" size="sm">
          {t('what.showLeaves')}
        </Button>
      </div>
      <Leaves values={values} domainCode={domainCode} error={wordsOf('leafCodes')} />
      <Field {...field('background')}>
        <TextArea name="background" rows={5} maxLength={4000} defaultValue={textOf(values, 'background')} />
      </Field>
      <Field {...field('outcomeWanted')}>
        <TextArea
          name="outcomeWanted"
          rows={3}
          maxLength={4000}
          defaultValue={textOf(values, 'outcomeWanted')}
        />
      </Field>
      <Field {...field('keywords')} optional>
        <TextInput name="keywords" defaultValue={textOf(values, 'keywords')} />
      </Field>
    </div>
  )
}

function Leaves({
  values,
  domainCode,
  error,
}: {
  values: FormValues
  domainCode: string | null
  error?: string
}) {
  const { t, i18n } = useTranslation('needs')
  const leaves = domainCode ? (findDomain(domainCode)?.leaves ?? []) : []
  if (leaves.length === 0) return null
  return (
    <CheckboxGroup
      name="leafCodes"
      legend={t('field.leafCodes')}
      hint={t('hint.leafCodes')}
      error={error}
      columns={3}
      options={leaves.map((leaf) => ({ value: leaf.code, label: inLanguage(leaf, i18n.language) }))}
      values={listOf(values, 'leafCodes')}
    />
  )
}
