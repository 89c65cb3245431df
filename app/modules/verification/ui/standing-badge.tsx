import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { Standing } from '../verification.ts'

const TONES: Record<Standing | 'none', Tone> = {
  none: 'unknown',
  pending: 'neutral',
  approved: 'met',
  revise: 'unknown',
  refused: 'not_met',
  expired: 'unknown',
}

export function StandingBadge({ standing }: { standing: Standing | 'none' }) {
  const { t } = useTranslation('verification')
  return <Badge tone={TONES[standing]}>{t(`state.${standing}`)}</Badge>
}
