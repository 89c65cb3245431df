/**
 * Why a need that is over was not met, from what was counted and not from opinion: the trace of its matches, the coded declines and
 * silences of those who were told, and how its owner closed it. Pure; the officials' figures add these up.
 */
import type { DeclineCode } from './sending.ts'

export const unmetCauses = [
  'no_supplier',
  'capacity_full',
  'price_gap',
  'not_eligible',
  'no_answer',
  'withdrawn',
  'quality',
] as const
export type UnmetCause = (typeof unmetCauses)[number]

export type NeedOutcome = {
  /** Offerings that no hard condition ruled out. */
  matched: number
  /** By the part of the score of the one condition that ruled out those who miss just it. */
  nearMisses: Partial<Record<string, number>>
  told: number
  interested: number
  declined: Partial<Record<DeclineCode, number>>
  /** Told, and never answered. */
  silent: number
  /** Of the need or of its settlement. */
  closeReason: string | null
}

/** What a decline says of the cause; a text that is not clear, and what is none of these, says nothing. */
const causeOfDecline: Record<DeclineCode, UnmetCause | null> = {
  out_of_scope: 'no_supplier',
  capacity_full: 'capacity_full',
  timing: 'capacity_full',
  price_gap: 'price_gap',
  not_eligible: 'not_eligible',
  region: 'not_eligible',
  unclear_need: null,
  other: null,
}
const causeOfPart: Partial<Record<string, UnmetCause>> = { price: 'price_gap', capacity: 'capacity_full' }

const MET = ['awarded', 'awarded_elsewhere']
const WITHDRAWN = ['postponed', 'cancelled']

/** Null where the need was met, or where it is too early to say. */
export function unmetCause(outcome: NeedOutcome): UnmetCause | null {
  const { matched, interested, closeReason, silent, declined, nearMisses } = outcome
  if (closeReason && MET.includes(closeReason)) return null
  if (closeReason && WITHDRAWN.includes(closeReason)) return 'withdrawn'
  if (interested > 0) return 'quality'
  if (matched === 0)
    return (
      most(
        Object.entries(nearMisses).map(([part, count]) => [causeOfPart[part] ?? 'no_supplier', count ?? 0]),
      ) ?? 'no_supplier'
    )
  const counted = Object.entries(declined).flatMap(([code, count]): [UnmetCause, number][] => {
    const cause = causeOfDecline[code as DeclineCode]
    return cause ? [[cause, count ?? 0]] : []
  })
  // Silence is the cause where more kept silent than gave any one reason.
  return most([...counted, ['no_answer', silent]]) ?? 'no_answer'
}

/** The cause with the largest sum; of equals the one that stands first in the list of causes. */
function most(counted: readonly (readonly [UnmetCause, number])[]): UnmetCause | null {
  const sums = unmetCauses.map((cause) =>
    counted.reduce((sum, [one, count]) => sum + (one === cause ? count : 0), 0),
  )
  const largest = Math.max(...sums)
  return largest > 0 ? (unmetCauses[sums.indexOf(largest)] ?? null) : null
}
