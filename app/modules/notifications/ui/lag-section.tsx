import { DataTable } from '#app/components/data-table.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { DeliveriesView } from '../deliveries-view.ts'

/** How far each consumer of events is behind. */
export function LagSection({ lags }: { lags: DeliveriesView['lags'] }) {
  const { t } = useTranslation('notifications')
  return (
    <Section title={t('operator.lag')} lead={t('operator.lagLead')}>
      <DataTable
        caption={t('operator.lag')}
        captionHidden
        rows={lags}
        rowKey={(row) => row.consumer}
        empty={<p className="text-muted">{t('operator.noConsumer')}</p>}
        columns={[
          { key: 'consumer', header: t('operator.consumer'), rowHeader: true, cell: (row) => row.consumer },
          { key: 'waiting', header: t('operator.waiting'), align: 'right', cell: (row) => row.waiting },
          {
            key: 'seconds',
            header: t('operator.seconds'),
            align: 'right',
            cell: (row) => Math.round(row.seconds),
          },
          { key: 'failing', header: t('operator.failing'), align: 'right', cell: (row) => row.failing },
          { key: 'dead', header: t('operator.dead'), align: 'right', cell: (row) => row.dead },
        ]}
      />
    </Section>
  )
}
