import { Badge } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { QueueFilters } from '#app/components/queue-filters.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import type { CaseLine } from '../case-view.ts'
import { kinds } from '../moderation.ts'
import { type QueueFilter, queueOrders, queueTabs } from '../queue-filter.ts'
import { StateBadge } from './state-badge.tsx'

/** What was reported, the case that is due first before the others. */
export function QueuePage({
  lines,
  total,
  pages,
  filter,
  regionScope,
}: {
  lines: CaseLine[]
  total: number
  pages: number
  filter: QueueFilter
  regionScope: string | null
}) {
  const { t, i18n } = useTranslation('moderation')
  const { state, kind, order, q } = filter
  const href = (change: Record<string, string | undefined>) =>
    moderationPaths.moderationQueue({
      state: state === 'waiting' ? undefined : state,
      kind,
      order: order === 'due' ? undefined : order,
      q: q || undefined,
      ...change,
    })
  const narrowed = q !== '' || kind !== undefined || state !== 'waiting'
  return (
    <>
      <PageHeader
        title={t('queue.title')}
        lead={
          regionScope
            ? t('queue.leadOf', { region: nameOf('region', regionScope, i18n.language) })
            : t('queue.lead')
        }
      />
      <Tabs
        label={t('stateHeader')}
        items={queueTabs.map((one) => ({
          label: t(`state.${one}`),
          to: href({ state: one === 'waiting' ? undefined : one }),
          current: one === state,
        }))}
      />
      <QueueFilters
        label={t('queue.filter')}
        action={moderationPaths.moderationQueue()}
        clearTo={moderationPaths.moderationQueue({ state: filter.state })}
        state={filter.state}
        search={{ label: t('queue.search'), value: filter.q }}
        kind={{
          label: t('kindHeader'),
          blank: t('queue.any'),
          value: filter.kind,
          options: kinds.map((one) => ({ value: one, label: t(`kind.${one}`) })),
        }}
        order={{
          label: t('queue.order'),
          value: filter.order,
          options: queueOrders.map((one) => ({ value: one, label: t(`order.${one}`) })),
        }}
      />
      <p role="status" className="mb-3">
        {t('queue.count', { count: total })}
      </p>
      <DataTable
        caption={t('queue.title')}
        captionHidden
        rows={lines}
        rowKey={({ id }) => id}
        empty={
          <EmptyState
            title={t(narrowed ? 'queue.noneSo' : 'queue.none')}
            text={t(narrowed ? 'queue.noneSoText' : 'queue.noneText')}
          />
        }
        columns={[
          {
            key: 'subject',
            header: t('subjectHeader'),
            rowHeader: true,
            cell: (line) => (
              <TextLink to={moderationPaths.moderationCase(line.id)}>
                {t(`subject.${line.kind}`, { title: line.title })}
              </TextLink>
            ),
          },
          { key: 'owner', header: t('owner'), cell: ({ owner }) => owner },
          {
            key: 'region',
            header: t('region'),
            nowrap: true,
            cell: ({ regionCode }) =>
              regionCode ? nameOf('region', regionCode, i18n.language) : t('noRegion'),
          },
          { key: 'reports', header: t('queue.reports'), align: 'right', cell: ({ reports }) => reports },
          { key: 'state', header: t('stateHeader'), cell: (line) => <StateBadge state={line.state} /> },
          {
            key: 'since',
            header: t('queue.since'),
            nowrap: true,
            cell: ({ openedAt }) => formatInstant(openedAt, i18n.language),
          },
          {
            key: 'due',
            header: t('queue.due'),
            cell: ({ dueAt, overdue }) =>
              dueAt && (
                <span className="flex flex-wrap items-center gap-2">
                  {formatInstant(dueAt, i18n.language)}
                  {overdue && <Badge tone="not_met">{t('overdue')}</Badge>}
                </span>
              ),
          },
        ]}
      />
      <Pagination page={filter.page} pages={pages} hrefFor={(page) => href({ page: String(page) })} />
    </>
  )
}
