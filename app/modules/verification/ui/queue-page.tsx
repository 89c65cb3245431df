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
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { QueueLine } from '../item-view.ts'
import type { QueueFilter } from '../verification.schema.ts'
import { DECIDE_WITHIN_DAYS, kinds, states } from '../verification.ts'
import { StandingBadge } from './standing-badge.tsx'
import { useLastDay } from './use-last-day.ts'
import { useSubjectName } from './use-subject-name.ts'

/** What officials have to check, the one that waits longest first. */
export function QueuePage({
  lines,
  total,
  pages,
  filter,
  regionScope,
}: {
  lines: QueueLine[]
  total: number
  pages: number
  filter: QueueFilter
  regionScope: string | null
}) {
  const { t, i18n } = useTranslation('verification')
  const subjectName = useSubjectName()
  const lastDay = useLastDay()
  const href = (change: Record<string, string | undefined>) =>
    paths.verificationQueue({
      state: filter.state === 'pending' ? undefined : filter.state,
      kind: filter.kind,
      order: filter.order === 'waiting' ? undefined : filter.order,
      q: filter.q || undefined,
      ...change,
    })
  return (
    <>
      <PageHeader
        title={t('queue.title')}
        lead={
          regionScope
            ? t('queue.leadOf', { region: nameOf('region', regionScope, i18n.language) })
            : t('queue.lead')
        }
        meta={<span>{t('queue.within', { days: DECIDE_WITHIN_DAYS })}</span>}
      />
      <Tabs
        label={t('stateHeader')}
        items={[...states, 'all' as const].map((state) => ({
          label: t(`state.${state}`),
          to: href({ state: state === 'pending' ? undefined : state }),
          current: state === filter.state,
        }))}
      />
      <QueueFilters
        label={t('queue.filter')}
        action={paths.verificationQueue()}
        clearTo={paths.verificationQueue({ state: filter.state })}
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
          options: (['waiting', 'newest', 'expiry'] as const).map((one) => ({
            value: one,
            label: t(`order.${one}`),
          })),
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
            title={t(filter.q || filter.kind ? 'queue.noneSo' : 'queue.none')}
            text={t(filter.q || filter.kind ? 'queue.noneSoText' : 'queue.noneText')}
          />
        }
        columns={[
          {
            key: 'subject',
            header: t('subject'),
            rowHeader: true,
            cell: (line) => (
              <TextLink to={officialPaths.verificationItem(line.id)}>{subjectName(line)}</TextLink>
            ),
          },
          { key: 'organization', header: t('organization'), cell: ({ organization }) => organization },
          {
            key: 'region',
            header: t('region'),
            nowrap: true,
            cell: ({ regionCode }) =>
              regionCode ? nameOf('region', regionCode, i18n.language) : t('noRegion'),
          },
          {
            key: 'state',
            header: t('stateHeader'),
            cell: ({ standing, recheck, urgency }) => (
              <span className="inline-flex flex-wrap gap-1.5">
                <StandingBadge standing={standing} />
                {recheck && <Badge>{t('recheck')}</Badge>}
                {urgency && <Badge tone="accent">{t(`urgency.${urgency}`)}</Badge>}
              </span>
            ),
          },
          {
            key: 'since',
            header: t('since'),
            nowrap: true,
            cell: ({ waitingSince }) => formatInstant(waitingSince, i18n.language),
          },
          {
            key: 'expiry',
            header: t('expiresOn'),
            nowrap: true,
            cell: (line) => lastDay(line, line.recheck),
          },
        ]}
      />
      <Pagination page={filter.page} pages={pages} hrefFor={(page) => href({ page: String(page) })} />
    </>
  )
}
