import { Alert } from '#app/components/alert.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { DeliveriesView } from '../deliveries-view.ts'
import { DeliveriesSection } from './deliveries-section.tsx'
import { FailuresSection } from './failures-section.tsx'
import { LagSection } from './lag-section.tsx'
import { OtherLettersSection } from './other-letters-section.tsx'

/** Whether people are told, and the levers for where they are not. */
export function DeliveriesPage({ view, replayed }: { view: DeliveriesView; replayed: number | null }) {
  const { t } = useTranslation('notifications')
  return (
    <>
      <PageHeader title={t('operator.title')} lead={t('operator.lead')} />
      <div role="status" className="mb-6 empty:hidden">
        {replayed !== null && (
          <Alert tone={replayed > 0 ? 'success' : 'info'}>
            {t('operator.replayed', { count: replayed })}
          </Alert>
        )}
      </div>
      <DeliveriesSection view={view} />
      <OtherLettersSection letters={view.others} />
      <LagSection lags={view.lags} />
      <FailuresSection failures={view.failures} />
    </>
  )
}
