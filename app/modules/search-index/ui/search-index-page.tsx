import { Alert } from '#app/components/alert.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { SearchIndexView } from '../search-index-view.ts'
import { EnginesSection } from './engines-section.tsx'
import { MaintenanceSection } from './maintenance-section.tsx'
import { OutboxSection } from './outbox-section.tsx'
import { ReconciledSection } from './reconciled-section.tsx'
import { SettingsSection } from './settings-section.tsx'

/** Whether search is in step with the database, and the levers for where it is not. */
export function SearchIndexPage({
  view,
  retried,
  refusal,
}: {
  view: SearchIndexView
  retried: number | null
  refusal?: string
}) {
  const { t } = useTranslation('searchIndex')
  const server = view.engines.find((engine) => engine.name === 'meilisearch')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div role="status" className="mb-6 space-y-4 empty:hidden">
        {refusal && <Alert tone="danger">{t(`refusal.${refusal}`)}</Alert>}
        {retried !== null && (
          <Alert tone={retried > 0 ? 'success' : 'info'}>{t('retried', { count: retried })}</Alert>
        )}
        {server && !server.healthy && (
          <Alert tone="warning" title={t('away.title')}>
            <ol className="mt-1 list-decimal space-y-1 pl-5">
              <li>{t('away.users')}</li>
              <li>{t('away.check')}</li>
              <li>{t('away.back')}</li>
              <li>{t('away.lost')}</li>
            </ol>
          </Alert>
        )}
      </div>
      <EnginesSection engines={view.engines} />
      <OutboxSection outbox={view.outbox} failures={view.failures} />
      <ReconciledSection reconciled={view.reconciled} />
      <MaintenanceSection jobs={view.jobs} rebuiltAt={view.rebuiltAt} />
      {server && <SettingsSection settings={view.settings} />}
    </>
  )
}
