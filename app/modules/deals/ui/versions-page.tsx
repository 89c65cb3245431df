import { CompareTable } from '#app/components/compare-table.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { dealPaths } from '#app/platform/deal-paths.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { TermsVersionView } from '../deal-view.ts'
import { type Terms, termsFields } from '../terms.ts'
import { Lines } from './lines.tsx'
import { fieldWords } from './terms-words.ts'

type Version = TermsVersionView & { content: Terms }

/** One version of the terms beside the one before it. */
export function VersionsPage({
  id,
  title,
  numbers,
  shown,
}: {
  id: string
  title: string
  /** Of all versions, newest first. */
  numbers: number[]
  /** The one before, where there is one, and the chosen one. */
  shown: Version[]
}) {
  const { t, i18n } = useTranslation('deals')
  const chosen = shown.at(-1)
  return (
    <>
      <PageHeader
        title={t('versions.title')}
        lead={t('versions.lead')}
        breadcrumbs={[
          { label: t('list.title'), to: paths.deals() },
          { label: title, to: paths.deal(id) },
          { label: t('versions.title') },
        ]}
      />
      <Tabs
        label={t('versions.choose')}
        items={numbers.map((version) => ({
          label: t('versions.number', { version }),
          to: dealPaths.dealVersions(id, { version: String(version) }),
          current: version === chosen?.version,
        }))}
      />
      <CompareTable
        caption={t('versions.title')}
        columns={shown.map(({ version, side, createdAt, note }) => ({
          key: String(version),
          title: t('versions.by', { version, who: t(`party.${side}`) }),
          note: (
            <>
              {formatInstant(createdAt, i18n.language)}
              {note && <p>{note}</p>}
            </>
          ),
        }))}
        rows={termsFields.map((field) => ({
          key: field,
          label: t(`terms.field.${field}`),
          cells: shown.map(({ content }) => {
            const text = fieldWords(field, content, { t, language: i18n.language })
            return { text, content: <Lines text={text} blank={t('terms.blank')} /> }
          }),
        }))}
      />
    </>
  )
}
