import { Badge } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { driftOf, type Parity } from '#search/indexer/parity.ts'
import type { SearchIndexView } from '../search-index-view.ts'

/** The last comparison of every index with the database. */
export function ReconciledSection({ reconciled }: { reconciled: SearchIndexView['reconciled'] }) {
  const { t, i18n } = useTranslation('searchIndex')
  if (!reconciled) {
    return (
      <Section title={t('reconciled.title')} lead={t('reconciled.lead')}>
        <EmptyState title={t('reconciled.empty.title')} text={t('reconciled.empty.text')} />
      </Section>
    )
  }
  const drift = reconciled.indexes.reduce((sum, one) => sum + driftOf(one), 0)
  const number = (key: 'documents' | 'stored' | 'missing' | 'extra' | 'different') => ({
    key,
    header: t(`reconciled.${key}`),
    align: 'right' as const,
    cell: (row: Parity) => row[key],
  })
  return (
    <Section
      title={t('reconciled.title')}
      lead={`${t('reconciled.at', { at: formatInstant(reconciled.at, i18n.language) })}${
        drift > 0 ? t('reconciled.repaired', { count: drift }) : t('reconciled.inStep')
      }`}
    >
      <DataTable
        caption={t('reconciled.title')}
        captionHidden
        dense
        rows={reconciled.indexes}
        rowKey={(row) => `${row.engine} ${row.index}`}
        columns={[
          {
            key: 'index',
            header: t('reconciled.index'),
            rowHeader: true,
            cell: (row) => `${t(`engine.${row.engine}`)} · ${t(`index.${row.index}`)}`,
          },
          number('documents'),
          number('stored'),
          number('missing'),
          number('extra'),
          number('different'),
          {
            key: 'result',
            header: t('reconciled.result'),
            cell: (row) =>
              driftOf(row) > 0 ? (
                <Badge tone="accent">{t('reconciled.queued', { count: driftOf(row) })}</Badge>
              ) : (
                <Badge tone="met">{t('reconciled.equal')}</Badge>
              ),
          },
        ]}
      />
    </Section>
  )
}
