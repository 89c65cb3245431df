import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { NeedStatus } from '../need.ts'

const tones: Record<NeedStatus, Tone> = {
  draft: 'unknown',
  published: 'met',
  closed: 'neutral',
  expired: 'not_met',
  suspended: 'not_met',
}

export function StatusBadge({ status }: { status: NeedStatus }) {
  const { t } = useTranslation('needs')
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
}
