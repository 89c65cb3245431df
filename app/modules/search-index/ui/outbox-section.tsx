import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Figure } from '#app/components/figure.tsx'
import { Section } from '#app/components/section.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { OutboxState } from '#search/indexer/outbox-state.ts'
import type { FailureView } from '../search-index-view.ts'
import { waitOf } from './wait-of.ts'

/** What waits to be carried to the index, and what was refused. */
export function OutboxSection({ outbox, failures }: { outbox: OutboxState; failures: FailureView[] }) {
  const { t } = useTranslation('searchIndex')
  const wait = waitOf(outbox.lagSeconds)
  const refused = outbox.failing + outbox.givenUp
  return (
    <Section
      title={t('outbox.title')}
      lead={t('outbox.lead')}
      action={
        refused > 0 && (
          <Form method="post" action={paths.searchIndex()}>
            <Button name="intent" value="retry">
              {t('outbox.retryAll', { count: refused })}
            </Button>
          </Form>
        )
      }
    >
      <div className="mb-5 grid grid-cols-2 gap-4 sm:max-w-3xl sm:grid-cols-4">
        <Figure label={t('outbox.depth')} value={outbox.depth} />
        <Figure label={t('outbox.lag')} value={wait.value} unit={t(`outbox.unit.${wait.unit}`)} />
        <Figure label={t('outbox.failing')} value={outbox.failing} />
        <Figure label={t('outbox.givenUp')} value={outbox.givenUp} />
      </div>
      <DataTable
        caption={t('outbox.failures')}
        rows={failures}
        rowKey={(row) => `${row.index} ${row.documentId}`}
        empty={<EmptyState title={t('outbox.empty.title')} text={t('outbox.empty.text')} />}
        columns={useColumns()}
      />
      {refused > failures.length && (
        <p className="mt-2 text-sm text-muted">
          {t('outbox.more', { shown: failures.length, count: refused })}
        </p>
      )}
    </Section>
  )
}

function useColumns() {
  const { t, i18n } = useTranslation('searchIndex')
  return [
    {
      key: 'document',
      header: t('outbox.document'),
      rowHeader: true,
      cell: (row: FailureView) => (
        <>
          {row.title ?? t('outbox.untitled')}
          <span className="block text-xs font-normal break-all text-faint">{row.documentId}</span>
        </>
      ),
    },
    {
      key: 'index',
      header: t('outbox.index'),
      nowrap: true,
      cell: (row: FailureView) => t(`index.${row.index}`),
    },
    {
      key: 'reason',
      header: t('outbox.reason'),
      cell: (row: FailureView) => <span className="break-words">{row.reason}</span>,
    },
    {
      key: 'since',
      header: t('outbox.since'),
      cell: (row: FailureView) => formatInstant(row.since, i18n.language),
    },
    {
      key: 'next',
      header: t('outbox.next'),
      cell: (row: FailureView) =>
        row.nextAttempt ? (
          t('outbox.nextAttempt', {
            attempts: row.attempts,
            at: formatInstant(row.nextAttempt, i18n.language),
          })
        ) : (
          <Badge tone="not_met">{t('outbox.gaveUp', { attempts: row.attempts })}</Badge>
        ),
    },
    {
      key: 'retry',
      header: t('outbox.retry'),
      headerHidden: true,
      cell: (row: FailureView) => (
        <Form method="post" action={paths.searchIndex()}>
          <input type="hidden" name="index" value={row.index} />
          <input type="hidden" name="documentId" value={row.documentId} />
          <Button
            size="sm"
            name="intent"
            value="retry"
            aria-label={t('outbox.retryOne', { title: row.title ?? row.documentId })}
          >
            {t('outbox.retry')}
          </Button>
        </Form>
      ),
    },
  ]
}
