import { ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { ExportView } from '../export-view.ts'
import { StatusBadge } from './status-badge.tsx'

/** 我的导出: what this person had written in the background. */
export function ExportsPage({
  exports: made,
  page,
  pages,
  oldestFirst,
}: {
  exports: ExportView[]
  page: number
  pages: number
  oldestFirst: boolean
}) {
  const { t, i18n } = useTranslation('exports')
  const { language } = i18n
  const order = (oldest: boolean) => (oldest ? 'oldest' : undefined)
  return (
    <>
      <PageHeader title={t('mine.title')} lead={t('mine.lead')} />
      <DataTable
        caption={t('mine.caption')}
        captionHidden
        rows={made}
        rowKey={(one) => one.id}
        empty={
          <EmptyState
            title={t('mine.emptyTitle')}
            text={t('mine.emptyText')}
            action={<ButtonLink to={paths.catalogue()}>{t('mine.toCatalogue')}</ButtonLink>}
          />
        }
        columns={[
          {
            key: 'list',
            header: t('column.list'),
            rowHeader: true,
            cell: (one) => (
              <TextLink to={paths.export(one.id)} quiet strong>
                {t(`list.${one.list}`)} · {one.format.toUpperCase()}
              </TextLink>
            ),
          },
          { key: 'filter', header: t('column.filter'), cell: (one) => one.filter || t('everything') },
          {
            key: 'rows',
            header: t('column.rows'),
            align: 'right',
            cell: (one) => one.rows?.toLocaleString(language) ?? '—',
          },
          {
            key: 'made',
            header: t('column.made'),
            nowrap: true,
            sort: {
              href: paths.exports({ order: order(!oldestFirst) }),
              direction: oldestFirst ? 'ascending' : 'descending',
            },
            cell: (one) => formatInstant(one.createdAt, language),
          },
          {
            key: 'status',
            header: t('column.status'),
            nowrap: true,
            cell: (one) => <StatusBadge status={one.status} />,
          },
          { key: 'file', header: t('column.file'), cell: (one) => <FileCell made={one} /> },
        ]}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(one) =>
          paths.exports({ order: order(oldestFirst), page: one > 1 ? String(one) : undefined })
        }
      />
    </>
  )
}

function FileCell({ made }: { made: ExportView }) {
  const { t, i18n } = useTranslation('exports')
  if (made.file)
    return (
      <>
        <TextLink
          to={paths.exportFile(made.id)}
          reloadDocument
          aria-label={t('downloadNamed', { name: made.file.name })}
        >
          {t('download')}
        </TextLink>
        <span className="block text-sm text-faint">
          {t('keptUntil', { day: formatDay(made.file.expiresOn, i18n.language) })}
        </span>
      </>
    )
  if (made.status === 'waiting' || made.status === 'running')
    return <TextLink to={paths.export(made.id)}>{t('view')}</TextLink>
  return <>—</>
}
