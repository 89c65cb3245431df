import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Conflict } from '../wizard-view.ts'

/** Somebody, or another tab, saved this draft meanwhile: what differs, and whose answers to keep. Stands in the form. */
export function ConflictAlert({ conflict, reloadTo }: { conflict: Conflict; reloadTo: string }) {
  const { t } = useTranslation('needs')
  const { differences } = conflict
  return (
    <div className="mb-5 space-y-3">
      <Alert tone="warning" title={t('conflict.title')} live>
        {t(differences.length ? 'conflict.text' : 'conflict.elsewhere')}
      </Alert>
      {differences.length > 0 && (
        <DataTable
          caption={t('conflict.caption')}
          dense
          columns={[
            { key: 'field', header: t('conflict.field'), cell: (row) => row.label, rowHeader: true },
            { key: 'mine', header: t('conflict.mine'), cell: (row) => row.mine },
            { key: 'theirs', header: t('conflict.theirs'), cell: (row) => row.theirs },
          ]}
          rows={differences}
          rowKey={(row) => row.key}
        />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" name="intent" value="next">
          {t('conflict.keepMine')}
        </Button>
        <TextLink to={reloadTo} reloadDocument>
          {t('conflict.takeTheirs')}
        </TextLink>
      </div>
    </div>
  )
}
