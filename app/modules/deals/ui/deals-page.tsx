import { ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { OrderForm } from '#app/components/order-form.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import { type DealTab, dealOrders, dealTabs } from '../deal-tabs.ts'
import type { DealLine } from '../deal-view.ts'
import { useStepWords } from './next-panel.tsx'
import { DealBadge } from './state-badge.tsx'

type Props = {
  deals: DealLine[]
  counts: Record<DealTab, number>
  total: number
  pages: number
  page: number
  tab?: DealTab
  order: string
}

/** The organization's deals by how far they are. */
export function DealsPage({ deals, counts, total, pages, page, tab, order }: Props) {
  const { t } = useTranslation('deals')
  const everything = dealTabs.reduce((sum, one) => sum + counts[one], 0)
  const href = (query: { tab?: string; page?: string }) =>
    paths.deals({ tab, order: order === 'changed' ? undefined : order, ...query })
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} />
      {everything === 0 ? (
        <EmptyState
          title={t('list.emptyTitle')}
          text={t('list.emptyText')}
          action={<ButtonLink to={paths.catalogue()}>{t('list.emptyAction')}</ButtonLink>}
        />
      ) : (
        <>
          <Tabs
            label={t('list.states')}
            items={[
              { label: t('list.all'), to: href({ tab: undefined }), current: !tab, count: everything },
              ...dealTabs.map((one) => ({
                label: t(`list.tab.${one}`),
                to: href({ tab: one }),
                current: tab === one,
                count: counts[one],
              })),
            ]}
          />
          <Toolbar
            start={<span role="status">{t('list.count', { count: total })}</span>}
            end={
              <OrderForm
                label={t('list.order')}
                submitLabel={t('list.sort')}
                order={order}
                options={dealOrders.map((one) => ({ value: one, label: t(`list.orders.${one}`) }))}
                kept={{ tab }}
              />
            }
          />
          <DealTable deals={deals} />
          <Pagination
            page={page}
            pages={pages}
            hrefFor={(one) => href({ page: one > 1 ? String(one) : undefined })}
          />
        </>
      )}
    </>
  )
}

function DealTable({ deals }: { deals: DealLine[] }) {
  const { t, i18n } = useTranslation('deals')
  const say = useStepWords()
  return (
    <DataTable
      caption={t('list.title')}
      captionHidden
      rows={deals}
      rowKey={(deal) => deal.id}
      empty={<EmptyState title={t('list.none')} />}
      columns={[
        {
          key: 'title',
          header: t('list.deal'),
          rowHeader: true,
          cell: (deal) => (
            <TextLink to={paths.deal(deal.id)} quiet strong>
              {deal.title}
            </TextLink>
          ),
        },
        {
          key: 'state',
          header: t('list.state'),
          nowrap: true,
          cell: ({ state }) => <DealBadge state={state} />,
        },
        { key: 'other', header: t('list.other'), cell: ({ other }) => other },
        { key: 'party', header: t('list.role'), nowrap: true, cell: ({ party }) => t(`party.${party}`) },
        {
          key: 'total',
          header: t('list.total'),
          align: 'right',
          nowrap: true,
          cell: ({ totalFen }) => (totalFen > 0 ? formatFen(totalFen, i18n.language) : t('terms.blank')),
        },
        {
          key: 'todo',
          header: t('list.todo'),
          cell: ({ todo }) => (todo[0] ? say(todo[0]) : t('list.nothing')),
        },
        {
          key: 'changed',
          header: t('list.changed'),
          nowrap: true,
          cell: ({ updatedAt }) => formatInstant(updatedAt, i18n.language),
        },
      ]}
    />
  )
}
