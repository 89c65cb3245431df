import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ProposalStatus } from '../proposal-life.ts'

const tones: Record<ProposalStatus, Tone> = {
  draft: 'neutral',
  submitted: 'brand',
  withdrawn: 'neutral',
  awarded: 'met',
  rejected: 'unknown',
}

export function ProposalBadge({ status }: { status: ProposalStatus }) {
  const { t } = useTranslation('proposals')
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
}
