import { DataTable } from '#app/components/data-table.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { AccountEventRow } from '../account-event.ts'

/** What happened to the account lately: somebody else's sign-in is seen here first. */
export function EventList({ events }: { events: AccountEventRow[] }) {
  const { t, i18n } = useTranslation('accounts')
  return (
    <DataTable
      caption={t('account.events')}
      captionHidden
      dense
      rows={events}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'type',
          header: t('account.column.event'),
          rowHeader: true,
          cell: (row) => t(`event.${row.type}`),
        },
        {
          key: 'at',
          header: t('account.column.at'),
          nowrap: true,
          cell: (row) => formatInstant(row.at, i18n.language),
        },
      ]}
    />
  )
}
