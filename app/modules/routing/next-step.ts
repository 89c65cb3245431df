/** What a need's invitations do next, after a wave, an answer, or a change of what the manufacturer wants. Pure. */
import { isShort } from './plan-wave.ts'
import type { RoutingState } from './routing.ts'

export type Standing = {
  wantedAnswers: number
  interestedCap: number
  interested: number
  /** The chances of those who were told and have time to answer. */
  pendingRatesBp: readonly number[]
  /** Until when the last of them has; null where there is none. */
  lastDueAt: Date | null
  /** Nobody was left to tell when one looked last, and nothing has happened since that changes this. */
  nobodyLeft: boolean
}

export type Step = { state: Exclude<RoutingState, 'stopped'>; nextWaveAt: Date | null }

export function nextStep(standing: Standing, now: Date): Step {
  const { interested, wantedAnswers, interestedCap, lastDueAt, nobodyLeft } = standing
  if (interested >= interestedCap) return { state: 'filled', nextWaveAt: null }
  if (interested >= wantedAnswers) return { state: 'running', nextWaveAt: null }
  if (isShort(standing) && !nobodyLeft) return { state: 'running', nextWaveAt: now }
  return lastDueAt ? { state: 'running', nextWaveAt: lastDueAt } : { state: 'exhausted', nextWaveAt: null }
}
