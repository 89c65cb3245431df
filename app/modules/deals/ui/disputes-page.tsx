import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { DisputeLine } from '../dispute-line.ts'

/** Disputes for those who settle them. */
export function DisputesPage({
  disputes,
  total,
  pages,
  page,
  settled,
}: {
  disputes: DisputeLine[]
  total: number
  pages: number
  page: number
  settled: boolean
}) {
  const { t, i18n } = useTranslation('deals')
  const href = (query: { state?: string; page?: string }) =>
    paths.disputes({ state: settled ? 'settled' : undefined, ...query })
  return (
    <>
      <PageHeader title={t('official.title')} lead={t('official.lead')} />
      <Tabs
        label={t('list.states')}
        items={[
          { label: t('official.open'), to: href({ state: undefined }), current: !settled },
          { label: t('official.settled'), to: href({ state: 'settled' }), current: settled },
        ]}
      />
      <p role="status" className="mb-3">
        {t('official.count', { count: total })}
      </p>
      <DataTable
        caption={t('official.title')}
        captionHidden
        rows={disputes}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t(settled ? 'official.noneSettled' : 'official.none')} />}
        columns={[
          {
            key: 'deal',
            header: t('list.deal'),
            rowHeader: true,
            cell: ({ dealId, title }) => <TextLink to={officialPaths.officialDeal(dealId)}>{title}</TextLink>,
          },
          { key: 'milestone', header: t('milestone.name'), cell: ({ milestone }) => milestone },
          { key: 'buyer', header: t('party.buyer'), cell: ({ buyer }) => buyer },
          { key: 'provider', header: t('party.provider'), cell: ({ provider }) => provider },
          {
            key: 'at',
            header: t(settled ? 'official.ruledAt' : 'dispute.openedAt'),
            nowrap: true,
            cell: ({ openedAt, ruledAt }) => formatInstant(ruledAt ?? openedAt, i18n.language),
          },
          {
            key: 'outcome',
            header: t('dispute.ruling'),
            cell: ({ outcome }) => (outcome ? t(`dispute.outcome.${outcome}`) : t('dispute.waiting')),
          },
        ]}
      />
      <Pagination page={page} pages={pages} hrefFor={(one) => href({ page: String(one) })} />
    </>
  )
}
