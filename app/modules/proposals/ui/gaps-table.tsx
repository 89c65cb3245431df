import { DataTable } from '#app/components/data-table.tsx'
import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Gap } from '../gaps.ts'
import { criterionName, pointsWords } from './criterion-name.ts'

/** What was missing, criterion by criterion: without the other's name and price. */
export function GapsTable({ gaps }: { gaps: Gap[] }) {
  const { t } = useTranslation('proposals')
  const compared = gaps.some(({ chosen }) => chosen !== null)
  return (
    <Section title={t('gaps.title')} lead={t(compared ? 'gaps.lead' : 'gaps.leadNone')}>
      <DataTable
        caption={t('gaps.title')}
        captionHidden
        dense
        rows={gaps}
        rowKey={(row) => row.code}
        columns={[
          {
            key: 'criterion',
            header: t('gaps.criterion'),
            rowHeader: true,
            cell: (row) => criterionName(row, t),
          },
          {
            key: 'weight',
            header: t('gaps.weight'),
            align: 'right',
            cell: (row) => t('percent', { value: row.weightPercent }),
          },
          { key: 'own', header: t('gaps.own'), align: 'right', cell: (row) => pointsWords(row.own) },
          ...(compared
            ? [
                {
                  key: 'chosen',
                  header: t('gaps.chosen'),
                  align: 'right' as const,
                  cell: (row: Gap) => (row.chosen === null ? '—' : pointsWords(row.chosen)),
                },
                {
                  key: 'behind',
                  header: t('gaps.behind'),
                  align: 'right' as const,
                  cell: (row: Gap) => behindWords(row.behind, t),
                },
              ]
            : [
                {
                  key: 'minimum',
                  header: t('gaps.minimum'),
                  align: 'right' as const,
                  cell: (row: Gap) => (row.minScore === null ? '—' : pointsWords(row.minScore)),
                },
              ]),
        ]}
      />
    </Section>
  )
}

function behindWords(behind: number | null, t: (key: string, values?: { points: string }) => string) {
  if (behind === null) return '—'
  if (Math.abs(behind) < 0.05) return t('gaps.equal')
  return t(behind > 0 ? 'gaps.behindBy' : 'gaps.aheadBy', { points: pointsWords(Math.abs(behind)) })
}
