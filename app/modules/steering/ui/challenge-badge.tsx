import { Badge } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ChallengeLine } from '../challenge-view.ts'

const tones = {
  open: 'brand',
  judged: 'neutral',
  chosen: 'met',
  none_suitable: 'unknown',
  withdrawn: 'neutral',
} as const

/** Where a challenge stands, in a word. */
export function ChallengeBadge({ challenge }: { challenge: Pick<ChallengeLine, 'open' | 'outcome'> }) {
  const { t } = useTranslation('steering')
  const state = challenge.outcome ?? (challenge.open ? 'open' : 'judged')
  return <Badge tone={tones[state]}>{t(`challenges.stateOf.${state}`)}</Badge>
}
