import { useTranslation } from 'react-i18next'
import { Badge, type Tone } from '#app/components/badge.tsx'
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
