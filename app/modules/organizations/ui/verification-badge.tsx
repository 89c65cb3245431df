import { Badge, type Tone } from '#app/components/badge.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { VerificationStatus } from '../organization.ts'

const TONES: Record<VerificationStatus, Tone> = {
  unverified: 'unknown',
  pending: 'neutral',
  verified: 'met',
  refused: 'not_met',
}

/** What is verified of an organization itself; until its last day, where the approval has one. */
export function VerificationBadge({ status, until }: { status: VerificationStatus; until: string | null }) {
  const { t, i18n } = useTranslation('organizations')
  return (
    <Badge tone={TONES[status]}>
      {t(`verification.${status}`)}
      {status === 'verified' && until && (
        <span className="font-normal">{t('until', { day: formatDay(until, i18n.language) })}</span>
      )}
    </Badge>
  )
}
