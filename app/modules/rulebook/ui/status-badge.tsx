import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { DraftStatus } from '../draft-life.ts'

const tones: Record<DraftStatus, Tone> = {
  draft: 'neutral',
  proposed: 'accent',
  published: 'met',
  withdrawn: 'neutral',
  refused: 'not_met',
}

export function DraftStatusBadge({ status }: { status: DraftStatus }) {
  const { t } = useTranslation('rulebook')
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
}
