import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { DealState } from '../deal-process.ts'
import type { MilestoneState } from '../milestone-process.ts'

const dealTones: Record<DealState, Tone> = {
  asked: 'unknown',
  negotiation: 'unknown',
  agreed: 'brand',
  active: 'brand',
  completed: 'brand',
  confirmed: 'met',
  declined: 'not_met',
  cancelled: 'not_met',
}

const milestoneTones: Record<MilestoneState, Tone> = {
  open: 'neutral',
  submitted: 'brand',
  changes_asked: 'unknown',
  accepted: 'met',
  disputed: 'accent',
  cancelled: 'not_met',
}

export function DealBadge({ state }: { state: DealState }) {
  const { t } = useTranslation('deals')
  return <Badge tone={dealTones[state]}>{t(`state.${state}`)}</Badge>
}

export function MilestoneBadge({ state, by }: { state: MilestoneState; by?: string | null }) {
  const { t } = useTranslation('deals')
  const words =
    state === 'accepted' && by && by !== 'buyer' ? `milestone.acceptedBy.${by}` : `milestone.state.${state}`
  return <Badge tone={milestoneTones[state]}>{t(words)}</Badge>
}
