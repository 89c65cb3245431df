import { ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ExportLinks } from '#app/components/export-links.tsx'
import { Flash } from '#app/components/flash.tsx'
import { OrderForm } from '#app/components/order-form.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { formatDay, formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { type NeedStatus, needStatuses } from '../need.ts'
import { budgetWords } from '../need-answers.ts'
import { needOrders } from '../need-order.ts'
import type { NeedRow, NeedsView } from '../own-need.ts'
import { StatusBadge } from './status-badge.tsx'

type Props = NeedsView & {
  page: number
  status?: NeedStatus
  order: string
  canEdit: boolean
  deleted: boolean
}

/** The organization's needs by state. */
export function NeedsPage({ needs, counts, total, pages, page, status, order, canEdit, deleted }: Props) {
  const { t } = useTranslation('needs')
  const everything = needStatuses.reduce((sum, one) => sum + counts[one], 0)
  const href = (query: { status?: string; order?: string; page?: string }) =>
    paths.myNeeds({ status, order: order === 'changed' ? undefined : order, ...query })
  const add = canEdit && (
    <>
      <ButtonLink to={paths.imports()}>{t('list.import')}</ButtonLink>
      <ButtonLink to={paths.newNeed()} variant="primary">
        {t('list.new')}
      </ButtonLink>
    </>
  )
  return (
    <>
      <PageHeader title={t('list.title')} lead={t('list.lead')} actions={add} />
      {deleted && <Flash text={t('list.deleted')} />}
      {everything === 0 ? (
        <EmptyState
          title={t('list.emptyTitle')}
          text={t('list.emptyText')}
          action={<span className="flex flex-wrap gap-2">{add}</span>}
        />
      ) : (
        <>
          <Tabs
            label={t('list.states')}
            items={[
              { label: t('list.all'), to: href({ status: undefined }), current: !status, count: everything },
              ...needStatuses
                .filter((one) => one !== 'suspended' || counts[one] > 0 || status === one)
                .map((one) => ({
                  label: t(`status.${one}`),
                  to: href({ status: one }),
                  current: status === one,
                  count: counts[one],
                })),
            ]}
          />
          <Toolbar
            start={<span role="status">{t('list.count', { count: total })}</span>}
            end={
              <>
                {total > 0 && (
                  <ExportLinks
                    hrefFor={(format) =>
                      paths.newExport(
                        'own-needs',
                        format,
                        new URLSearchParams({ order, ...(status ? { status } : {}) }),
                      )
                    }
                  />
                )}
                <OrderForm
                  label={t('list.order')}
                  submitLabel={t('list.sort')}
                  order={order}
                  options={needOrders.map((one) => ({ value: one, label: t(`order.${one}`) }))}
                  kept={{ status }}
                />
              </>
            }
          />
          <NeedTable needs={needs} />
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

function NeedTable({ needs }: { needs: NeedRow[] }) {
  const { t, i18n } = useTranslation('needs')
  const { language } = i18n
  return (
    <DataTable
      caption={t('list.title')}
      captionHidden
      rows={needs}
      rowKey={(need) => need.id}
      empty={<EmptyState title={t('list.noneInState')} />}
      columns={[
        {
          key: 'title',
          header: t('field.title'),
          rowHeader: true,
          cell: (need) => (
            <TextLink to={paths.need(need.id)} quiet strong>
              {need.title || t('untitled')}
            </TextLink>
          ),
        },
        {
          key: 'status',
          header: t('list.status'),
          nowrap: true,
          cell: (need) => <StatusBadge status={need.status} />,
        },
        {
          key: 'domain',
          header: t('field.domainCode'),
          cell: (need) => (need.domainCode ? nameOf('domain', need.domainCode, language) : t('blank')),
        },
        {
          key: 'budget',
          header: t('field.budget'),
          align: 'right',
          nowrap: true,
          cell: (need) => budgetWords(need, { t, language }) ?? t('blank'),
        },
        {
          key: 'finish',
          header: t('field.finishBy'),
          nowrap: true,
          cell: (need) => (need.finishBy ? formatDay(need.finishBy, language) : t('blank')),
        },
        {
          key: 'changed',
          header: t('list.changed'),
          nowrap: true,
          cell: (need) => formatInstant(need.updatedAt, language),
        },
        {
          key: 'next',
          header: t('list.next'),
          headerHidden: true,
          nowrap: true,
          cell: (need) =>
            need.status === 'draft' ? (
              <TextLink to={needPaths.needStep(need.id, 'review')}>{t('list.continue')}</TextLink>
            ) : (
              <TextLink to={paths.matches(need.id)}>{t('list.matches')}</TextLink>
            ),
        },
      ]}
    />
  )
}
