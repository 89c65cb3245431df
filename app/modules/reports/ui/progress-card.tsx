import { Card } from '#app/components/card.tsx'
import { Bar } from '#app/components/score-bar.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Progress } from '../report-view.ts'

/** How far a counting is. */
export function ProgressCard({ title, progress: { done, total } }: { title: string; progress: Progress }) {
  const { t } = useTranslation('reports')
  const share = total ? done / total : 0
  return (
    <Card>
      <p className="font-medium">{title}</p>
      <p className="tnum mb-1 text-sm text-muted">
        {total ? t('counting.progress', { percent: Math.round(share * 100) }) : t('counting.waiting')}
      </p>
      <Bar share={share} weight="heavy" />
    </Card>
  )
}
