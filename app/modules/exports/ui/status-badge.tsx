import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ExportStatus } from '../export-view.ts'

const tones: Record<ExportStatus, Tone> = {
  waiting: 'neutral',
  running: 'brand',
  ready: 'met',
  expired: 'neutral',
  failed: 'not_met',
}

export function StatusBadge({ status }: { status: ExportStatus }) {
  const { t } = useTranslation('exports')
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
}
