import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Definition } from '../snapshot.ts'

/** Where the open data are, and what each number means. */
export function OpenDataPage({ definitions }: { definitions: Definition[] }) {
  const { t, i18n } = useTranslation('reports')
  const language = i18n.language === 'en' ? 'en' : 'zh-CN'
  return (
    <>
      <PageHeader title={t('open.data')} lead={t('open.dataLead')} />
      <Section title={t('open.files')}>
        <ul className="list-disc space-y-1 pl-5">
          <li>
            <TextLink to={paths.openCsv()} reloadDocument>
              {t('open.csv')}
            </TextLink>
          </li>
          <li>
            <TextLink to={paths.openJson()} reloadDocument>
              {t('open.json')}
            </TextLink>
          </li>
          <li>
            <TextLink to={paths.reportsFeed()} reloadDocument>
              {t('open.atom')}
            </TextLink>
          </li>
          <li>
            <TextLink to={paths.development()}>{t('open.title')}</TextLink>
          </li>
        </ul>
      </Section>
      <Section title={t('open.definitions')} lead={t('method.lead')}>
        <DataTable
          caption={t('open.definitions')}
          captionHidden
          dense
          rows={definitions}
          rowKey={({ code }) => code}
          empty={<EmptyState title={t('open.empty')} text={t('open.emptyText')} />}
          columns={[
            {
              key: 'name',
              header: t('indicators.name'),
              rowHeader: true,
              cell: (one) => one[language].name,
            },
            { key: 'code', header: t('open.code'), cell: ({ code }) => code },
            ...(['numerator', 'denominator', 'exclusions'] as const).map((part) => ({
              key: part,
              header: t(`method.${part}`),
              cell: (one: Definition) => one[language][part],
            })),
          ]}
        />
      </Section>
    </>
  )
}
