import { DataTable } from '#app/components/data-table.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { PRICE } from '../evaluation-plan.ts'
import type { EvaluationView } from '../evaluation-view.ts'
import { pointsWords } from './criterion-name.ts'

/** At which weight of the price somebody else would be first. */
export function Sensitivity({ evaluation: { candidates, plan, result } }: { evaluation: EvaluationView }) {
  const { t } = useTranslation('proposals')
  if (!result || result.stretches.length === 0) return null
  const nameOf = (id: string) => {
    const candidate = candidates.find((one) => one.id === id)
    return candidate?.name ?? t('lettered', { letter: candidate?.letter ?? '' })
  }
  const percent = (share: number) => pointsWords(share * 100)
  const weight = plan.criteria.find(({ code }) => code === PRICE)?.weightPercent ?? 0
  const { above, below } = result.turns
  return (
    <Section title={t('sensitivity.title')} lead={t('sensitivity.lead', { weight })}>
      <ul className="mb-3 list-disc space-y-1 pl-5">
        {above && <li>{t('sensitivity.above', { weight: percent(above.share), name: nameOf(above.id) })}</li>}
        {below && <li>{t('sensitivity.below', { weight: percent(below.share), name: nameOf(below.id) })}</li>}
        {!above && !below && <li>{t('sensitivity.never')}</li>}
      </ul>
      {result.stretches.length > 1 && (
        <DataTable
          caption={t('sensitivity.table')}
          dense
          rows={result.stretches}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'weight',
              header: t('sensitivity.weight'),
              rowHeader: true,
              cell: (row) => t('sensitivity.range', { from: percent(row.from), to: percent(row.to) }),
            },
            { key: 'first', header: t('sensitivity.first'), cell: (row) => nameOf(row.id) },
          ]}
        />
      )}
    </Section>
  )
}
