import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Field } from '#app/components/field.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Select } from '#app/components/select.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { TextInput } from '#app/components/text-input.tsx'
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
      <QueueFilters filter={filter} />
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

function QueueFilters({ filter }: { filter: QueueFilter }) {
  const { t } = useTranslation('moderation')
  return (
    <Form
      method="get"
      action={moderationPaths.moderationQueue()}
      role="search"
      aria-label={t('queue.filter')}
      className="mb-4 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-4"
    >
      <input type="hidden" name="state" value={filter.state} />
      <Field id="q" label={t('queue.search')}>
        <TextInput name="q" type="search" defaultValue={filter.q} />
      </Field>
      <Field id="kind" label={t('kindHeader')}>
        <Select
          name="kind"
          blank={t('queue.any')}
          defaultValue={filter.kind ?? ''}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      </Field>
      <Field id="order" label={t('queue.order')}>
        <Select
          name="order"
          defaultValue={filter.order}
          options={queueOrders.map((order) => ({ value: order, label: t(`order.${order}`) }))}
        />
      </Field>
      <span className="flex flex-wrap gap-2">
        <Button>{t('queue.apply')}</Button>
        {(filter.q || filter.kind) && (
          <ButtonLink variant="quiet" to={moderationPaths.moderationQueue({ state: filter.state })}>
            {t('queue.clear')}
          </ButtonLink>
        )}
      </span>
    </Form>
  )
}
