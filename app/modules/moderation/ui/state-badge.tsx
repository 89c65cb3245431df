import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { State } from '../moderation.ts'

const TONES: Record<State, Tone> = {
  open: 'accent',
  dismissed: 'neutral',
  taken_down: 'not_met',
  appealed: 'unknown',
  upheld: 'not_met',
  restored: 'met',
}

export function StateBadge({ state }: { state: State }) {
  const { t } = useTranslation('moderation')
  return <Badge tone={TONES[state]}>{t(`state.${state}`)}</Badge>
}
