import { Badge } from '#app/components/badge.tsx'
import { type CompareRow, CompareTable } from '#app/components/compare-table.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { Candidate, EvaluationView } from '../evaluation-view.ts'
import { criterionName, pointsWords } from './criterion-name.ts'

/** Candidates beside each other at most: more cannot be read at once. */
const COLUMNS_LIMIT = 5

/** What the proposals offer and, once agreed, what they were given; the best first. */
export function SideBySide({ evaluation }: { evaluation: EvaluationView }) {
  const { t, i18n } = useTranslation('proposals')
  const { candidates, plan, result, settled } = evaluation
  if (candidates.length === 0) return <EmptyState title={t('received.none')} text={t('received.noneText')} />
  const place = (id: string) => result?.ranked.findIndex((one) => one.id === id) ?? 0
  const shown = [...candidates].sort((a, b) => place(a.id) - place(b.id)).slice(0, COLUMNS_LIMIT)
  const row = (key: string, label: string, cell: (candidate: Candidate) => string): CompareRow => ({
    key,
    label,
    cells: shown.map(cell),
  })
  const day = (value: string | null) => (value ? formatDay(value, i18n.language) : t('blank'))
  return (
    <Section
      title={t('compare.title')}
      lead={
        candidates.length > COLUMNS_LIMIT
          ? t('compare.first', { shown: COLUMNS_LIMIT, count: candidates.length })
          : t('compare.lead', { years: plan.years })
      }
    >
      <CompareTable
        caption={t('compare.title')}
        columns={shown.map((candidate) => ({
          key: candidate.id,
          title: candidate.name ?? t('lettered', { letter: candidate.letter }),
          to: paths.proposal(candidate.id),
          note: settled?.proposalId === candidate.id && <Badge tone="met">{t('status.awarded')}</Badge>,
        }))}
        rows={[
          ...pointRows(evaluation, shown, t),
          row('cost', t('costOver', { years: plan.years }), (one) => formatFen(one.costFen, i18n.language)),
          row('total', t('total'), (one) => formatFen(one.totalFen, i18n.language)),
          row('startOn', t('field.startOn'), (one) => day(one.startOn)),
          row('finishOn', t('field.finishOn'), (one) => day(one.finishOn)),
          row('milestones', t('field.milestones'), (one) =>
            t('compare.milestones', { count: one.milestones }),
          ),
          row('validUntil', t('field.validUntil'), (one) => day(one.validUntil)),
        ]}
      />
    </Section>
  )
}

function pointRows(
  { plan, result, candidates, consensus }: EvaluationView,
  shown: Candidate[],
  t: (key: string, values?: Record<string, string | number>) => string,
): CompareRow[] {
  if (!result) return []
  const of = (id: string) => result.ranked.find((one) => one.id === id)
  return [
    {
      key: 'place',
      label: t('compare.place'),
      cells: shown.map(({ id }) => {
        const found = of(id)
        if (!found) return '—'
        return found.tooLowIn.length > 0
          ? t('compare.tooLow')
          : t('compare.placed', { place: result.ranked.indexOf(found) + 1, all: candidates.length })
      }),
    },
    {
      key: 'score',
      label: t('compare.score'),
      cells: shown.map(({ id }) => pointsWords(of(id)?.score ?? 0)),
    },
    ...plan.criteria.map((criterion) => ({
      key: criterion.code,
      label: criterionName(criterion, t),
      hint: t('score.weight', { weight: criterion.weightPercent }),
      cells: shown.map(({ id }) => {
        const points = pointsWords(of(id)?.points[criterion.code] ?? 0)
        return of(id)?.tooLowIn.includes(criterion.code) ? t('compare.below', { points }) : points
      }),
    })),
    ...(Object.values(consensus.notes).some(Boolean)
      ? [
          {
            key: 'note',
            label: t('consensus.note'),
            cells: shown.map(({ id }) => consensus.notes[id] ?? ''),
          },
        ]
      : []),
  ]
}
