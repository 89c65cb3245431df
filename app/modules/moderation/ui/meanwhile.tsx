import { Alert } from '#app/components/alert.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { StepView } from '../case-view.ts'
import { isOfMembers } from '../moderation.ts'

/** Why a decision has not taken effect: what a colleague did first, or what came in that the official has not read yet. */
export function Meanwhile({ step: { act, by, at } }: { step: StepView }) {
  const { t, i18n } = useTranslation('moderation')
  const when = formatInstant(at, i18n.language)
  return (
    <div className="mb-4">
      {isOfMembers(act) ? (
        <Alert tone="warning" title={t('case.came')}>
          {t(`case.cameIn.${act}`, { at: when })}
        </Alert>
      ) : (
        <Alert tone="warning" title={t('case.taken')}>
          {t('case.takenBy', { name: by ?? '', act: t(`act.${act}`), at: when })}
        </Alert>
      )}
    </div>
  )
}
