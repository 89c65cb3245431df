import { Alert } from '#app/components/alert.tsx'
import { LookAgain } from '#app/components/look-again.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { CheckView } from '../report-view.ts'
import { ProgressCard } from './progress-card.tsx'

/** How far the last counting anew is, or what it gave. */
export function CheckState({ check }: { check: CheckView }) {
  const { t, i18n } = useTranslation('reports')
  if (check.failed) return <Alert tone="danger" live title={t('page.checkFailed')} />
  if (check.same === null)
    return (
      <div role="status">
        <LookAgain />
        <ProgressCard title={t('page.checking')} progress={check} />
      </div>
    )
  return (
    <Alert
      tone={check.same ? 'success' : 'danger'}
      live
      title={t(check.same ? 'page.checkOk' : 'page.checkBad')}
    >
      {t('page.checkedAt', { at: formatInstant(check.at, i18n.language) })}
    </Alert>
  )
}
