import { DataTable } from '#app/components/data-table.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { judgedCriteria } from '../evaluation-plan.ts'
import type { EvaluationView } from '../evaluation-view.ts'
import type { Scores } from '../scores.ts'
import { criterionName } from './criterion-name.ts'

/** What one person gave. */
export function PointsTable({
  evaluation: { candidates, plan },
  scores,
  caption,
  note,
}: {
  evaluation: EvaluationView
  scores: Scores
  caption: string
  note: string
}) {
  const { t } = useTranslation('proposals')
  return (
    <div>
      <DataTable
        caption={caption}
        dense
        rows={candidates}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'who',
            header: t('received.who'),
            rowHeader: true,
            cell: (row) => row.name ?? t('lettered', { letter: row.letter }),
          },
          ...judgedCriteria(plan.criteria).map((criterion) => ({
            key: criterion.code,
            header: criterionName(criterion, t),
            align: 'right' as const,
            cell: (row: { id: string }) => scores[row.id]?.[criterion.code] ?? '—',
          })),
        ]}
      />
      {note && <p className="mt-1 max-w-read whitespace-pre-line text-sm text-muted">{note}</p>}
    </div>
  )
}
