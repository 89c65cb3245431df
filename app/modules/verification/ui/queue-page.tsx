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

function QueueFilters({ filter }: { filter: QueueFilter }) {
  const { t } = useTranslation('verification')
  return (
    <Form
      method="get"
      action={paths.verificationQueue()}
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
          options={(['waiting', 'newest', 'expiry'] as const).map((order) => ({
            value: order,
            label: t(`order.${order}`),
          }))}
        />
      </Field>
      <span className="flex flex-wrap gap-2">
        <Button>{t('queue.apply')}</Button>
        {(filter.q || filter.kind) && (
          <ButtonLink variant="quiet" to={paths.verificationQueue({ state: filter.state })}>
            {t('queue.clear')}
          </ButtonLink>
        )}
      </span>
    </Form>
  )
}
