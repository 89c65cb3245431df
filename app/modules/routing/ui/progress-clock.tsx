import { Alert, type AlertTone } from '#app/components/alert.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { ProgressView } from '../progress-view.ts'

/** What happens next with the invitations, and when: the same clock for everybody at the manufacturer's. */
export function ProgressClock({ progress, now }: { progress: ProgressView | null; now: string }) {
  const { t, i18n } = useTranslation('routing')
  const state = clockOf(progress, now)
  const at = progress?.nextWaveAt ? formatInstant(progress.nextWaveAt, i18n.language) : ''
  const note = state === 'soon' ? 'next' : state
  return (
    <Alert tone={tones[state]} title={t(`progress.clock.${state}`, { at, cap: progress?.interestedCap })}>
      {t(`progress.clock.${note}Note`, { cap: progress?.interestedCap })}
    </Alert>
  )
}

type Clock = 'notBegun' | 'next' | 'soon' | 'enough' | 'filled' | 'exhausted' | 'stopped' | 'over'

const tones: Record<Clock, AlertTone> = {
  notBegun: 'info',
  next: 'info',
  soon: 'info',
  enough: 'success',
  filled: 'success',
  exhausted: 'warning',
  stopped: 'warning',
  over: 'info',
}

function clockOf(progress: ProgressView | null, now: string): Clock {
  if (!progress) return 'notBegun'
  if (!progress.open) return 'over'
  if (progress.state !== 'running') return progress.state
  if (!progress.nextWaveAt) return 'enough'
  return progress.nextWaveAt <= now ? 'soon' : 'next'
}
