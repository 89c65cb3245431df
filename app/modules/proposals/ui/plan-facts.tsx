import { DataTable } from '#app/components/data-table.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { type EvaluationCriterion, PRICE } from '../evaluation-plan.ts'
import { criterionName } from './criterion-name.ts'

/** How proposals are compared, as everybody may read it before writing one. */
export function PlanFacts({
  criteria,
  years,
  namesHidden,
}: {
  criteria: EvaluationCriterion[]
  years: number
  namesHidden: boolean
}) {
  const { t } = useTranslation('proposals')
  return (
    <>
      <DataTable
        caption={t('plan.criteria')}
        captionHidden
        dense
        rows={criteria}
        rowKey={(row) => row.code}
        columns={[
          { key: 'name', header: t('gaps.criterion'), rowHeader: true, cell: (row) => criterionName(row, t) },
          {
            key: 'weight',
            header: t('gaps.weight'),
            align: 'right',
            cell: (row) => t('percent', { value: row.weightPercent }),
          },
          {
            key: 'minimum',
            header: t('gaps.minimum'),
            align: 'right',
            cell: (row) => (row.code === PRICE ? t('plan.computed') : (row.minScore ?? '—')),
          },
        ]}
      />
      <p className="mt-2 max-w-read text-sm text-muted">{t('plan.formula', { years })}</p>
      <p className="max-w-read text-sm text-muted">
        {t(namesHidden ? 'plan.namesHidden' : 'plan.namesShown')}
      </p>
    </>
  )
}
