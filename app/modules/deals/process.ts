/** What the processes of a deal and of a milestone have in common: a transition, and why somebody may not make it. */
import type { Party } from './party.ts'

export type Transition<State extends string, Guard extends string> = {
  from: readonly State[]
  to: State
  who: readonly Party[]
  /** Names of the conditions that must hold, in the order in which they are looked at. */
  guards: readonly Guard[]
}

export type Refusal<Guard extends string> = 'not-now' | 'not-yours' | Guard

/** Why somebody may not make a transition; the first condition that does not hold gives the name. Null where they may. */
export function whyNot<State extends string, Guard extends string>(
  { from, who: allowed, guards }: Transition<State, Guard>,
  state: State,
  who: Party,
  holds: (guard: Guard) => boolean,
): Refusal<Guard> | null {
  if (!allowed.includes(who)) return 'not-yours'
  if (!from.includes(state)) return 'not-now'
  return guards.find((guard) => !holds(guard)) ?? null
}
