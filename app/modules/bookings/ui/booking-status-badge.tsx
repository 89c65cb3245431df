import { Badge, type Tone } from '#app/components/badge.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { BookingStatus } from '../booking.ts'

const tones: Record<BookingStatus, Tone> = {
  offered: 'accent',
  held: 'unknown',
  approved: 'accent',
  confirmed: 'met',
  done: 'neutral',
  missed: 'not_met',
  cancelled: 'neutral',
  refused: 'not_met',
  lapsed: 'neutral',
  moved: 'neutral',
}

export function BookingStatusBadge({ status }: { status: BookingStatus }) {
  const { t } = useTranslation('bookings')
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
}
