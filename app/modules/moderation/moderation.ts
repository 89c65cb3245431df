/** The life of a case as data: 待处理 → 不成立 / 已下架 → 申诉中 → 维持 / 恢复. */
import { addDays } from '#app/platform/dates.ts'

/** What may be reported. */
export const kinds = ['offering', 'organization', 'need', 'review', 'message'] as const
export type Kind = (typeof kinds)[number]

/** Why somebody reports it, and why it is taken down. */
export const grounds = [
  'false-claim',
  'infringement',
  'contact-data',
  'insult',
  'advertising',
  'other',
] as const
export type Ground = (typeof grounds)[number]

export const states = ['open', 'dismissed', 'taken_down', 'appealed', 'upheld', 'restored'] as const
export type State = (typeof states)[number]

export const acts = {
  dismiss: { from: ['open'], to: 'dismissed' },
  'take-down': { from: ['open'], to: 'taken_down' },
  /** The owner's, once. */
  appeal: { from: ['taken_down'], to: 'appealed' },
  uphold: { from: ['appealed'], to: 'upheld' },
  restore: { from: ['appealed'], to: 'restored' },
  /** An official takes it back unasked. */
  undo: { from: ['taken_down', 'upheld'], to: 'restored' },
} as const satisfies Record<string, { from: readonly State[]; to: State }>
export type Act = keyof typeof acts
/** What members do, not officials: it decides nothing. */
export function isOfMembers(act: Act | 'report'): act is 'report' | 'appeal' {
  return act === 'report' || act === 'appeal'
}

export const decisions = ['dismiss', 'take-down', 'uphold', 'restore', 'undo'] as const
export type Decision = (typeof decisions)[number]

export function mayGo(act: Act, from: State): boolean {
  return (acts[act].from as readonly State[]).includes(from)
}

/** In which a thing is shown to nobody but its owner and officials. */
export const downStates = ['taken_down', 'appealed', 'upheld'] as const satisfies readonly State[]
/** In which an official has something to do. */
export const waitingStates = ['open', 'appealed'] as const satisfies readonly State[]

const waits = (state: State) => (waitingStates as readonly State[]).includes(state)
export const isDown = (state: State) => (downStates as readonly State[]).includes(state)

/** An appeal is for somebody else than whoever took the thing down. */
const ofAnother: readonly Act[] = ['uphold', 'restore']

/** Why an official may not do this with a case now; null where they may. */
export function whyNot(
  act: Decision,
  { state, takenDownBy }: { state: State; takenDownBy: string | null },
  officialId: string,
): 'taken' | 'own-decision' | null {
  if (!mayGo(act, state)) return 'taken'
  return ofAnother.includes(act) && takenDownBy === officialId ? 'own-decision' : null
}

/** What an official may do with a case now, in the order in which it is offered. */
export function decisionsIn(
  standing: { state: State; takenDownBy: string | null },
  officialId: string,
): Decision[] {
  return decisions.filter((one) => whyNot(one, standing, officialId) === null)
}

const APPEAL_DAYS = 15

/** The last day, in full, on which the owner may appeal. */
export const appealUntil = (takenDownOn: string) => addDays(takenDownOn, APPEAL_DAYS)

export function mayAppeal(
  { state, appealUntil }: { state: State; appealUntil: string | null },
  today: string,
): boolean {
  return mayGo('appeal', state) && appealUntil !== null && today <= appealUntil
}

export function isOverdue({ state, dueAt }: { state: State; dueAt: Date | null }, now: Date): boolean {
  return waits(state) && dueAt !== null && dueAt < now
}
