import { Form } from '@remix-run/react'
import { ConfirmButton } from '#app/components/confirm-button.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Section } from '#app/components/section.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { DeliveriesView } from '../deliveries-view.ts'
import { deliveryStates } from '../notification.ts'
import { reasonCode } from '../reasons.ts'
import { ReplayOne } from './replay-one.tsx'

type Row = DeliveriesView['deliveries'][number]

/** Deliveries of one state at a time. */
export function DeliveriesSection({ view }: { view: DeliveriesView }) {
  const { t } = useTranslation('notifications')
  const { state, counts, deliveries, page, pages, deadLetters } = view
  const columns = useColumns(view)
  return (
    <Section
      title={t('operator.deliveries')}
      action={
        deadLetters > 0 && (
          <Form method="post" action={paths.deliveries()}>
            <ConfirmButton
              label={t('operator.replayLetters', { count: deadLetters })}
              question={t('operator.replayLettersAsk')}
              confirmLabel={t('operator.replayConfirm')}
              confirmVariant="primary"
              name="intent"
              value="replay-letters"
              align="end"
            />
          </Form>
        )
      }
    >
      <Tabs
        label={t('operator.deliveries')}
        items={deliveryStates.map((one) => ({
          label: t(`operator.state.${one}`),
          to: paths.deliveries({ state: one }),
          current: one === state,
          count: counts[one],
        }))}
      />
      <DataTable
        caption={t(`operator.state.${state}`)}
        captionHidden
        rows={deliveries}
        rowKey={(row) => row.id}
        columns={columns}
        empty={<EmptyState title={t('operator.none')} />}
      />
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(one) => paths.deliveries({ state, page: one > 1 ? String(one) : undefined })}
      />
    </Section>
  )
}

function useColumns({ state }: DeliveriesView): Column<Row>[] {
  const { t, i18n } = useTranslation('notifications')
  const columns: Column<Row>[] = [
    {
      key: 'what',
      header: t('operator.what'),
      rowHeader: true,
      cell: (row) => (
        <>
          {t(`topic.${row.topic}`)}
          <span className="block text-xs font-normal break-all text-faint">{row.type}</span>
        </>
      ),
    },
    {
      key: 'to',
      header: t('operator.to'),
      cell: (row) => [t(`channel.${row.channel}`), row.address].filter(Boolean).join(' · '),
    },
    { key: 'at', header: t('operator.at'), cell: (row) => formatInstant(row.at, i18n.language) },
    { key: 'attempts', header: t('operator.attempts'), align: 'right', cell: (row) => row.attempts },
    { key: 'reason', header: t('operator.reason'), cell: (row) => <Reason text={row.reason} /> },
  ]
  if (state === 'dead')
    columns.push({
      key: 'replay',
      header: t('operator.replay'),
      headerHidden: true,
      cell: (row) =>
        row.mailId && (
          <ReplayOne
            fields={{ intent: 'replay-letters', mailId: row.mailId }}
            label={t('operator.replayOne', { what: row.address ?? row.type })}
          />
        ),
    })
  else
    columns.push({
      key: 'next',
      header: t('operator.next'),
      cell: (row) => (row.next ? formatInstant(row.next, i18n.language) : '—'),
    })
  return columns
}

/** In words where there are any, and as the mail server said it otherwise. */
function Reason({ text }: { text: string | null }) {
  const { t } = useTranslation('notifications')
  const code = reasonCode(text)
  if (!code) return <>—</>
  return <span className="break-words">{code === 'other' ? text : t(`delivery.reason.${code}`)}</span>
}
