import { DataTable } from '#app/components/data-table.tsx'
import { Section } from '#app/components/section.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { DeliveriesView } from '../deliveries-view.ts'
import { ReplayOne } from './replay-one.tsx'

/** Letters that were given up and belong to no notification; nothing where there are none. */
export function OtherLettersSection({ letters }: { letters: DeliveriesView['others'] }) {
  const { t, i18n } = useTranslation('notifications')
  if (letters.length === 0) return null
  return (
    <Section title={t('operator.others')} lead={t('operator.othersLead')}>
      <DataTable
        caption={t('operator.others')}
        captionHidden
        rows={letters}
        rowKey={(row) => row.id}
        columns={[
          { key: 'to', header: t('operator.to'), rowHeader: true, cell: (row) => row.address },
          { key: 'at', header: t('operator.at'), cell: (row) => formatInstant(row.at, i18n.language) },
          { key: 'attempts', header: t('operator.attempts'), align: 'right', cell: (row) => row.attempts },
          {
            key: 'reason',
            header: t('operator.reason'),
            cell: (row) => <span className="break-words">{row.reason}</span>,
          },
          {
            key: 'replay',
            header: t('operator.replay'),
            headerHidden: true,
            cell: (row) => (
              <ReplayOne
                fields={{ intent: 'replay-letters', mailId: row.id }}
                label={t('operator.replayOne', { what: row.address })}
              />
            ),
          },
        ]}
      />
    </Section>
  )
}
