import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { DeliveriesView } from '../deliveries-view.ts'
import { ReplayOne } from './replay-one.tsx'

type Row = DeliveriesView['failures'][number]

/** Events that a consumer could not take. */
export function FailuresSection({ failures }: { failures: Row[] }) {
  const { t } = useTranslation('notifications')
  const dead = failures.filter(({ next }) => next === null).length
  return (
    <Section
      title={t('operator.failures')}
      lead={t('operator.failuresLead')}
      action={
        dead > 0 && (
          <Form method="post" action={paths.deliveries()}>
            <ConfirmButton
              label={t('operator.replayEvents')}
              question={t('operator.replayEventsAsk')}
              confirmLabel={t('operator.replayConfirm')}
              confirmVariant="primary"
              name="intent"
              value="replay-events"
              align="end"
            />
          </Form>
        )
      }
    >
      <DataTable
        caption={t('operator.failures')}
        captionHidden
        rows={failures}
        rowKey={(row) => `${row.consumer} ${row.eventId}`}
        columns={useColumns()}
        empty={<EmptyState title={t('operator.noFailure')} />}
      />
    </Section>
  )
}

function useColumns() {
  const { t, i18n } = useTranslation('notifications')
  return [
    {
      key: 'event',
      header: t('operator.event'),
      rowHeader: true,
      cell: (row: Row) => `${row.type} #${row.eventId}`,
    },
    { key: 'consumer', header: t('operator.consumer'), cell: (row: Row) => row.consumer },
    {
      key: 'reason',
      header: t('operator.reason'),
      cell: (row: Row) => <span className="break-words">{row.reason}</span>,
    },
    {
      key: 'next',
      header: t('operator.next'),
      cell: (row: Row) =>
        row.next ? (
          formatInstant(row.next, i18n.language)
        ) : (
          <Badge tone="not_met">{t('operator.gaveUp', { attempts: row.attempts })}</Badge>
        ),
    },
    {
      key: 'replay',
      header: t('operator.replay'),
      headerHidden: true,
      cell: (row: Row) => (
        <ReplayOne
          fields={{ intent: 'replay-events', consumer: row.consumer, eventId: row.eventId }}
          label={t('operator.replayOne', { what: `${row.type} #${row.eventId}` })}
        />
      ),
    },
  ]
}
