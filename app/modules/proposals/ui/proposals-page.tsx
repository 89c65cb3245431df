import { Badge } from '#app/components/badge.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import { type ProposalStatus, proposalStatuses } from '../proposal-life.ts'
import type { OwnProposals } from '../proposal-view.ts'
import { ProposalBadge } from './proposal-badge.tsx'

/** The provider's proposals by state. */
export function ProposalsPage({
  proposals,
  counts,
  pages,
  page,
  status,
}: OwnProposals & { page: number; status: ProposalStatus | null }) {
  const { t, i18n } = useTranslation('proposals')
  const count = (one: ProposalStatus) => counts[one] ?? 0
  const all = proposalStatuses.reduce((sum, one) => sum + count(one), 0)
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      <Tabs
        label={t('list.states')}
        items={[
          { label: t('list.all'), to: paths.proposals(), current: !status, count: all },
          ...proposalStatuses.map((one) => ({
            label: t(`status.${one}`),
            to: paths.proposals({ status: one }),
            current: status === one,
            count: count(one),
          })),
        ]}
      />
      <DataTable
        caption={t('list.title')}
        captionHidden
        rows={proposals}
        rowKey={(row) => row.id}
        empty={
          all > 0 ? (
            <EmptyState
              title={t('list.noneHere')}
              action={<ButtonLink to={paths.proposals()}>{t('list.toAll')}</ButtonLink>}
            />
          ) : (
            <EmptyState
              title={t('list.emptyTitle')}
              text={t('list.emptyText')}
              action={<ButtonLink to={paths.myOfferings()}>{t('list.toOfferings')}</ButtonLink>}
            />
          )
        }
        columns={[
          {
            key: 'need',
            header: t('list.need'),
            rowHeader: true,
            cell: (row) => (
              <>
                <TextLink to={paths.proposal(row.id)}>{row.title}</TextLink>
                {!row.lead && (
                  <span className="ml-2">
                    <Badge tone={row.awaitsConsent ? 'accent' : 'neutral'}>
                      {t(row.awaitsConsent ? 'list.awaitsConsent' : 'list.member')}
                    </Badge>
                  </span>
                )}
              </>
            ),
          },
          { key: 'status', header: t('list.status'), cell: (row) => <ProposalBadge status={row.status} /> },
          {
            key: 'total',
            header: t('total'),
            align: 'right',
            cell: (row) => formatFen(row.totalFen, i18n.language),
          },
          {
            key: 'deadline',
            header: t('list.deadline'),
            nowrap: true,
            cell: (row) =>
              row.quoteDeadline ? formatDay(row.quoteDeadline, i18n.language) : t('noDeadline'),
          },
          {
            key: 'talk',
            header: t('talk.title'),
            cell: (row) =>
              row.sendingId ? (
                <TextLink to={paths.leadTalk(row.sendingId)}>
                  {row.unread > 0 ? t('talk.unread', { count: row.unread }) : t('talk.open')}
                </TextLink>
              ) : (
                '—'
              ),
          },
          {
            key: 'updated',
            header: t('list.updated'),
            nowrap: true,
            cell: (row) => formatInstant(row.updatedAt, i18n.language),
          },
        ]}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(one) =>
          paths.proposals({ status: status ?? undefined, page: one > 1 ? String(one) : undefined })
        }
      />
    </>
  )
}
