import { Alert } from '#app/components/alert.tsx'
import { ButtonLink } from '#app/components/button.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import type { LeadsView } from '../lead-view.ts'

/** That no invitations come, why, and what is missed meanwhile; nothing while they come. */
export function TakesNotice({ takes }: { takes: LeadsView['takes'] }) {
  const { t, i18n } = useTranslation('routing')
  const { paused, awayUntil, missed } = takes
  if (!paused && !awayUntil) return null
  return (
    <div className="mb-4">
      <Alert
        tone="warning"
        title={
          paused
            ? t('leads.pausedTitle')
            : t('leads.awayTitle', { day: formatDay(awayUntil ?? '', i18n.language) })
        }
        action={
          <ButtonLink size="sm" to={needPaths.leadCapacity()}>
            {t('leads.resume')}
          </ButtonLink>
        }
      >
        {missed > 0 ? t('leads.missed', { count: missed }) : t('leads.missedNone')}
      </Alert>
    </div>
  )
}
