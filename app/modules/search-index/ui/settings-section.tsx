import { Alert } from '#app/components/alert.tsx'
import { Badge } from '#app/components/badge.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { SettingsView } from '../search-index-view.ts'

/** What the settings of this version would change on the search server. */
export function SettingsSection({ settings }: { settings: SettingsView[] | null }) {
  const { t } = useTranslation('searchIndex')
  return (
    <Section title={t('settings.title')} lead={t('settings.lead')}>
      {settings ? (
        <DataTable
          caption={t('settings.title')}
          captionHidden
          dense
          rows={settings}
          rowKey={(row) => row.index}
          columns={[
            {
              key: 'index',
              header: t('reconciled.index'),
              rowHeader: true,
              cell: (row) => t(`index.${row.index}`),
            },
            { key: 'difference', header: t('settings.difference'), cell: (row) => <Difference row={row} /> },
          ]}
        />
      ) : (
        <Alert>{t('settings.away')}</Alert>
      )}
    </Section>
  )
}

function Difference({ row }: { row: SettingsView }) {
  const { t } = useTranslation('searchIndex')
  if (row.absent) return <Badge tone="not_met">{t('settings.absent')}</Badge>
  if (row.changes.length === 0) return <Badge tone="met">{t('settings.none')}</Badge>
  return (
    <ul className="space-y-1">
      {row.changes.map((change) => (
        <li key={change.setting}>
          <code>{change.setting}</code>{' '}
          {change.reindexes && <Badge tone="accent">{t('settings.reindexes')}</Badge>}
        </li>
      ))}
    </ul>
  )
}
