import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { TraceLine } from '../trace-view.ts'

/** All current matches for an official, each one openable. */
export function TraceList({ traces, page, pages }: { traces: TraceLine[]; page: number; pages: number }) {
  const { t, i18n } = useTranslation('matching')
  return (
    <>
      <PageHeader
        title={t('official.title')}
        lead={t('official.lead')}
        actions={traces.length > 0 && <ExportLinks hrefFor={(format) => paths.newExport('traces', format)} />}
      />
      <DataTable
        caption={t('official.title')}
        captionHidden
        rows={traces}
        rowKey={(trace) => trace.id}
        empty={<EmptyState title={t('official.empty.title')} text={t('official.empty.text')} />}
        columns={[
          {
            key: 'need',
            header: t('official.need'),
            twelfths: 3,
            rowHeader: true,
            cell: (trace) => trace.need,
          },
          {
            key: 'offering',
            header: t('official.offering'),
            twelfths: 2,
            cell: (trace) => (
              <>
                {trace.offering} <span className="block text-sm text-faint">{trace.provider}</span>
              </>
            ),
          },
          {
            key: 'rank',
            header: t('official.rank'),
            twelfths: 1,
            align: 'right',
            cell: (trace) => trace.rank,
          },
          {
            key: 'score',
            header: t('official.score'),
            twelfths: 1,
            align: 'right',
            cell: (trace) => (trace.scoreBp / 100).toFixed(1),
          },
          {
            key: 'verdict',
            header: t('official.verdict'),
            twelfths: 1,
            cell: (trace) => t(`overall.${trace.verdict}`),
          },
          {
            key: 'computed',
            header: t('official.computed'),
            twelfths: 2,
            cell: (trace) => formatInstant(trace.computedAt, i18n.language),
          },
          {
            key: 'hash',
            header: t('official.hash'),
            twelfths: 2,
            cell: (trace) => (
              <TextLink to={officialPaths.trace(trace.id)}>{trace.hash.slice(0, 12)}</TextLink>
            ),
          },
        ]}
      />
      <Pagination page={page} pages={pages} hrefFor={(one) => `${paths.traces()}?page=${one}`} />
    </>
  )
}
