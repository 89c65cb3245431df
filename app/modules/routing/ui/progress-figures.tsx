import { Figure } from '#app/components/figure.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ProgressView } from '../progress-view.ts'

const FIGURES = ['told', 'opened', 'interested', 'waiting', 'silent', 'declined'] as const

export function ProgressFigures({ counts }: { counts: ProgressView['counts'] }) {
  const { t } = useTranslation('routing')
  return (
    <div className="grid grid-cols-2 gap-4 sm:grid-cols-3 lg:grid-cols-6">
      {FIGURES.map((one) => (
        <Figure key={one} label={t(`progress.figure.${one}`)} value={counts[one]} unit={t('progress.unit')} />
      ))}
    </div>
  )
}
