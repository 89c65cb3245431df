import { Alert } from '#app/components/alert.tsx'
import { Button } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { AnswerDifference } from '../answer-differences.ts'

/** Somebody, or another tab, saved meanwhile what a form edits: what differs, and whose answers to keep. Stands in the form. */
export function ConflictAlert({
  title,
  text,
  differences,
  reloadTo,
  keepMine,
}: {
  title: string
  text: string
  differences: readonly AnswerDifference[]
  reloadTo: string
  /** The intent that saves nonetheless. */
  keepMine: string
}) {
  const { t } = useTranslation('needs')
  const cell = (said: string) => <span className="whitespace-pre-line">{said || t('blank')}</span>
  return (
    <div className="mb-5 space-y-3">
      <Alert tone="warning" title={title} live>
        {text}
      </Alert>
      {differences.length > 0 && (
        <DataTable
          caption={t('conflict.caption')}
          dense
          columns={[
            { key: 'field', header: t('conflict.field'), cell: (row) => row.label, rowHeader: true },
            { key: 'mine', header: t('conflict.mine'), cell: (row) => cell(row.mine) },
            { key: 'theirs', header: t('conflict.theirs'), cell: (row) => cell(row.theirs) },
          ]}
          rows={differences}
          rowKey={(row) => row.key}
        />
      )}
      <div className="flex flex-wrap items-center gap-3">
        <Button variant="primary" name="intent" value={keepMine}>
          {t('conflict.keepMine')}
        </Button>
        <TextLink to={reloadTo} reloadDocument>
          {t('conflict.takeTheirs')}
        </TextLink>
      </div>
    </div>
  )
}
