import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { OfferingStatus } from '../offering.ts'

const tones: Record<OfferingStatus, Tone> = {
  draft: 'neutral',
  published: 'met',
  paused: 'unknown',
  archived: 'neutral',
  suspended: 'not_met',
}

export function OfferingStatusBadge({ status }: { status: OfferingStatus }) {
  const { t } = useTranslation('offerings')
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
}
