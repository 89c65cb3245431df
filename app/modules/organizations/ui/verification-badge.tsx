import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { VerificationStatus } from '../organization.ts'

const TONES: Record<VerificationStatus, Tone> = {
  unverified: 'unknown',
  pending: 'neutral',
  verified: 'met',
  refused: 'not_met',
}

export function VerificationBadge({ status }: { status: VerificationStatus }) {
  const { t } = useTranslation('organizations')
  return <Badge tone={TONES[status]}>{t(`verification.${status}`)}</Badge>
}
