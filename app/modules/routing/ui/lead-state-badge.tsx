import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { LeadState } from '../sending.ts'

const tones: Record<LeadState, Tone> = {
  new: 'accent',
  waiting: 'brand',
  overdue: 'not_met',
  interested: 'met',
  declined: 'neutral',
  over: 'neutral',
}

export function LeadStateBadge({ state }: { state: LeadState }) {
  const { t } = useTranslation('routing')
  return <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
}
