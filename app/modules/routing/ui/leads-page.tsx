import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { LeadsView } from '../lead-view.ts'
import { type LeadOrder, type LeadTab, leadOrders, leadTabs } from '../sending.ts'
import { LeadCard } from './lead-card.tsx'
import { TakesNotice } from './takes-notice.tsx'

/** 商机: what the team is to answer, is late with, and has answered. */
export function LeadsPage({
  leads,
  counts,
  total,
  pages,
  takes,
  tab,
  order,
  page,
}: LeadsView & { tab: LeadTab; order: LeadOrder; page: number }) {
  const { t } = useTranslation('routing')
  const href = (query: { tab?: LeadTab; order?: LeadOrder; page?: number }) => {
    const wanted = { tab, order, ...query }
    return paths.leads({
      tab: wanted.tab === 'new' ? undefined : wanted.tab,
      order: wanted.order === 'due' ? undefined : wanted.order,
      page: wanted.page && wanted.page > 1 ? String(wanted.page) : undefined,
    })
  }
  return (
    <>
      <PageHeader
        title={t('leads.title')}
        lead={t('leads.lead')}
        actions={<ButtonLink to={needPaths.leadCapacity()}>{t('leads.capacity')}</ButtonLink>}
      />
      <TakesNotice takes={takes} />
      <Tabs
        label={t('leads.tabs')}
        items={leadTabs.map((one) => ({
          label: t(`tab.${one}`),
          to: href({ tab: one }),
          current: tab === one,
          count: counts[one],
        }))}
      />
      {total > 0 && (
        <Toolbar
          start={<span role="status">{t('leads.count', { count: total })}</span>}
          end={<Orders order={order} hrefFor={(one) => href({ order: one })} />}
        />
      )}
      {leads.length > 0 ? (
        <ul aria-label={t('leads.list')} className="space-y-3">
          {leads.map((lead) => (
            <li key={lead.id}>
              <LeadCard lead={lead} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t(`leads.empty.${tab}`)}
          text={t(`leads.emptyText.${tab}`)}
          action={
            <>
              <ButtonLink to={paths.catalogue({ index: 'needs' })}>{t('leads.findDemand')}</ButtonLink>
              <ButtonLink to={paths.myOfferings()}>{t('leads.toOfferings')}</ButtonLink>
            </>
          }
        />
      )}
      <Pagination page={page} pages={pages} hrefFor={(one) => href({ page: one })} />
    </>
  )
}

/** The order in force in bold, the others as links. */
function Orders({ order, hrefFor }: { order: LeadOrder; hrefFor: (order: LeadOrder) => string }) {
  const { t } = useTranslation('routing')
  return (
    <nav aria-label={t('order.label')}>
      <ul className="flex flex-wrap gap-4 text-sm">
        {leadOrders.map((one) => (
          <li key={one}>
            {one === order ? (
              <span aria-current="true" className="font-semibold">
                {t(`order.${one}`)}
              </span>
            ) : (
              <TextLink to={hrefFor(one)}>{t(`order.${one}`)}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
