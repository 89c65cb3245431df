/** How a need's invitations go, as its manufacturer sees it. Who declined is counted and never named. Plain data. */
import type { RoutingState, StopReason } from './routing.ts'
import type { DeclineCode } from './sending.ts'
import type { UnmetCause } from './unmet-cause.ts'

export type InterestedLine = {
  id: string
  organizationId: string
  organizationName: string
  offeringId: string
  offeringTitle: string
  message: string | null
  answeredAt: string
  /** It was not told and came by itself. */
  own: boolean
}

export type ProgressView = {
  state: RoutingState
  stopReason: StopReason | null
  revision: number
  wantedAnswers: number
  interestedCap: number
  wave: number
  nextWaveAt: string | null
  /** Whether the need takes answers. */
  open: boolean
  counts: {
    told: number
    opened: number
    interested: number
    waiting: number
    silent: number
    declined: number
  }
  declined: { code: DeclineCode; count: number }[]
  /** The first day on which one of those who are full has a place again, as far as they said so: 'YYYY-MM-DD'. */
  freeFrom: string | null
  waves: {
    wave: number
    sentAt: string
    told: number
    newcomers: number
    interested: number
    declined: number
  }[]
  interested: InterestedLine[]
  /** For a need that is over or has nobody left to tell. */
  cause: UnmetCause | null
}
