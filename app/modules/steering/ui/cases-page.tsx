import { Badge } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { OrderForm } from '#app/components/order-form.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import {
  type CaseLine,
  type CaseOrder,
  type CasesView,
  type CaseTab,
  caseOrders,
  caseTabs,
} from '../case-view.ts'
import { usePerson } from './use-person.ts'

/** 督办: what is stuck or silent in an official's scope. */
export function CasesPage({
  view,
  tab,
  order,
  scope,
}: {
  view: CasesView
  tab: CaseTab
  order: CaseOrder
  scope: string | null
}) {
  const { t, i18n } = useTranslation('steering')
  const href = (query: { tab?: string; page?: string }) =>
    paths.cases({ tab, order: order === 'due' ? undefined : order, ...query })
  return (
    <>
      <PageHeader
        title={t('cases.title')}
        lead={t('cases.lead')}
        meta={<span>{scope ? nameOf('region', scope, i18n.language) : t('cases.wholeCity')}</span>}
      />
      <Tabs
        label={t('cases.tabs')}
        items={caseTabs.map((one) => ({
          label: t(`cases.tab.${one}`),
          to: href({ tab: one }),
          count: view.counts[one],
          current: one === tab,
        }))}
      />
      <Toolbar
        start={<p role="status">{t('cases.count', { count: view.counts[tab] })}</p>}
        end={
          tab !== 'concluded' && (
            <OrderForm
              label={t('cases.order.label')}
              submitLabel={t('cases.order.apply')}
              order={order}
              options={caseOrders.map((value) => ({ value, label: t(`cases.order.${value}`) }))}
              kept={{ tab }}
            />
          )
        }
      />
      <CaseTable cases={view.cases} tab={tab} />
      <Pagination page={view.page} pages={view.pages} hrefFor={(one) => href({ page: String(one) })} />
    </>
  )
}

function CaseTable({ cases, tab }: { cases: CaseLine[]; tab: CaseTab }) {
  const person = usePerson()
  const { t, i18n } = useTranslation('steering')
  return (
    <DataTable
      caption={t('cases.title')}
      captionHidden
      rows={cases}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t(`cases.none.${tab}`)} text={t('cases.noneText')} />}
      columns={[
        {
          key: 'title',
          header: t('cases.matter'),
          rowHeader: true,
          cell: ({ id, title, organization }) => (
            <>
              <TextLink to={officialPaths.case(id)}>{title}</TextLink>
              <p className="text-sm font-normal text-muted">{organization}</p>
            </>
          ),
        },
        { key: 'cause', header: t('cases.cause'), cell: ({ cause }) => t(`cause.${cause}`) },
        {
          key: 'region',
          header: t('cases.region'),
          cell: ({ regionCodes }) =>
            [...new Set(regionCodes)].map((code) => nameOf('region', code, i18n.language)).join('、'),
        },
        {
          key: 'since',
          header: t('cases.since'),
          nowrap: true,
          cell: ({ since }) => formatInstant(since, i18n.language),
        },
        tab === 'concluded'
          ? {
              key: 'conclusion',
              header: t('cases.conclusion'),
              cell: ({ conclusion }) => t(`conclusion.${conclusion}`),
            }
          : {
              key: 'due',
              header: t('cases.due'),
              nowrap: true,
              cell: ({ dueAt, overdue }) => (
                <span className="flex flex-wrap items-center gap-2">
                  {formatInstant(dueAt, i18n.language)}
                  {overdue && <Badge tone="not_met">{t('cases.overdue')}</Badge>}
                </span>
              ),
            },
        {
          key: 'assignee',
          header: t('cases.assignee'),
          cell: ({ assignee }) => (assignee === null ? t('cases.nobody') : person(assignee)),
        },
      ]}
    />
  )
}
