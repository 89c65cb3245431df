/** The life of a need's invitations as data, and the numbers that it runs by. */
import type { NeedStatus } from '#app/modules/needs/need.ts'

export type RoutingState = 'running' | 'filled' | 'exhausted' | 'stopped'
/** Who ended it: the manufacturer for now, or the need itself. */
export type StopReason = 'owner' | 'over'

export const routingTransitions = {
  /** As many are interested as the manufacturer takes. */
  fill: { from: ['running', 'exhausted'], to: 'filled' },
  /** Everybody who matches was told, and time is over. */
  exhaust: { from: ['running'], to: 'exhausted' },
  stop: { from: ['running', 'filled', 'exhausted'], to: 'stopped' },
  /** Others match now, an interest was withdrawn, more are taken, the owner goes on or published anew. */
  resume: { from: ['filled', 'exhausted', 'stopped'], to: 'running' },
} as const satisfies Record<string, { from: readonly RoutingState[]; to: RoutingState }>

export type RoutingTransition = keyof typeof routingTransitions

export function mayGo(transition: RoutingTransition, from: RoutingState): boolean {
  return (routingTransitions[transition].from as readonly RoutingState[]).includes(from)
}

/** A need that still takes answers: published, and not decided. */
export function isOpen(need: { status: NeedStatus; settled: boolean }): boolean {
  return need.status === 'published' && !need.settled
}

export const WANTED_ANSWERS = { least: 1, most: 10 } as const
export const INTERESTED_CAP = { least: 1, most: 20 } as const

/** Working days after which an answer is late and the next wave may go out. */
export const WAVE_WORKING_DAYS = 3
