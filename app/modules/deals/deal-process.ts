/**
 * A deal's life as data: which transition leads from where to where, who may make it, and what must hold. Everything that
 * changes a deal's state asks `whyNotMove` first; docs/deals.md is drawn from this table.
 */
import { isSettled, type MilestoneState } from './milestone-process.ts'
import { type DealSide, dealSides, otherSide, type Party } from './party.ts'
import { type Refusal, type Transition, whyNot } from './process.ts'

export const dealStates = [
  'asked',
  'negotiation',
  'agreed',
  'active',
  'completed',
  'confirmed',
  'declined',
  'cancelled',
] as const
export type DealState = (typeof dealStates)[number]

/** What guards look at. */
export type DealFacts = {
  state: DealState
  /** Whose terms lie on the table. */
  termsBy: DealSide
  /** The last day of the terms has passed. */
  expired: boolean
  /** They say what is done, for how much, and in which milestones, whose amounts add up to it. */
  whole: boolean
  /** Who has signed the terms on the table. */
  signed: readonly DealSide[]
  /** Who has asked to end a signed deal. */
  cancelProposedBy: DealSide | null
  milestones: readonly MilestoneState[]
  /** Who has said that the deal came about. */
  saidDone: readonly DealSide[]
}

type Guard = (facts: DealFacts, who: Party) => boolean

/** The conditions by name. */
export const dealGuards = {
  'others-terms': ({ termsBy }, who) => who !== termsBy,
  'terms-whole': ({ whole }) => whole,
  'terms-in-force': ({ expired }) => !expired,
  'not-signed-yet': ({ signed }, who) => !signed.some((side) => side === who),
  'both-signed': ({ signed }) => dealSides.every((side) => signed.includes(side)),
  'no-request-yet': ({ cancelProposedBy }) => cancelProposedBy === null,
  'others-request': ({ cancelProposedBy }, who) =>
    cancelProposedBy !== null && who === otherSide(cancelProposedBy),
  'own-request': ({ cancelProposedBy }, who) => cancelProposedBy !== null && who === cancelProposedBy,
  'all-settled': ({ milestones }) => milestones.every(isSettled) && milestones.includes('accepted'),
  'all-cancelled': ({ milestones }) =>
    milestones.length > 0 && milestones.every((state) => state === 'cancelled'),
  'both-said-done': ({ saidDone }) => dealSides.every((side) => saidDone.includes(side)),
} as const satisfies Record<string, Guard>
export type DealGuard = keyof typeof dealGuards

export const dealTransitions = {
  /** The provider takes up a direct request. */
  accept: { from: ['asked'], to: 'negotiation', who: ['provider'], guards: [] },
  decline: { from: ['asked'], to: 'declined', who: ['provider'], guards: [] },
  /** Other terms; what was agreed or signed of the earlier ones no longer counts. */
  counter: { from: ['negotiation', 'agreed'], to: 'negotiation', who: dealSides, guards: [] },
  agree: {
    from: ['negotiation'],
    to: 'agreed',
    who: dealSides,
    guards: ['others-terms', 'terms-whole', 'terms-in-force'],
  },
  sign: { from: ['agreed'], to: 'agreed', who: dealSides, guards: ['not-signed-yet'] },
  begin: { from: ['agreed'], to: 'active', who: ['clock'], guards: ['both-signed'] },
  /** Before both have signed either may go. */
  withdraw: { from: ['negotiation', 'agreed'], to: 'cancelled', who: dealSides, guards: [] },
  recall: { from: ['asked'], to: 'cancelled', who: ['buyer'], guards: [] },
  /** After it, only together. */
  'propose-cancel': { from: ['active'], to: 'active', who: dealSides, guards: ['no-request-yet'] },
  'agree-cancel': { from: ['active'], to: 'cancelled', who: dealSides, guards: ['others-request'] },
  'refuse-cancel': { from: ['active'], to: 'active', who: dealSides, guards: ['others-request'] },
  'recall-cancel': { from: ['active'], to: 'active', who: dealSides, guards: ['own-request'] },
  complete: { from: ['active'], to: 'completed', who: ['clock'], guards: ['all-settled'] },
  fall: { from: ['active'], to: 'cancelled', who: ['clock'], guards: ['all-cancelled'] },
  /** What a side says of it; said again it replaces what it said before. */
  state: { from: ['completed'], to: 'completed', who: dealSides, guards: [] },
  confirm: { from: ['completed'], to: 'confirmed', who: ['clock'], guards: ['both-said-done'] },
  /** The operator ends what the sides cannot end. */
  override: {
    from: ['asked', 'negotiation', 'agreed', 'active'],
    to: 'cancelled',
    who: ['operator'],
    guards: [],
  },
} as const satisfies Record<string, Transition<DealState, DealGuard>>

export type DealTransition = keyof typeof dealTransitions
export type DealRefusal = Refusal<DealGuard>

/** Why somebody may not make a transition; null where they may. */
export function whyNotMove(transition: DealTransition, facts: DealFacts, who: Party): DealRefusal | null {
  return whyNot<DealState, DealGuard>(dealTransitions[transition], facts.state, who, (guard) =>
    dealGuards[guard](facts, who),
  )
}

/** What follows by itself from the facts; null where nothing does. */
export function whatFollows(facts: DealFacts): DealTransition | null {
  const names = Object.keys(dealTransitions) as DealTransition[]
  return names.find((name) => whyNotMove(name, facts, 'clock') === null) ?? null
}

/** Nothing happens any more to a deal in one of these, but reviews and follow-ups. */
export function isOver(state: DealState): boolean {
  return state === 'confirmed' || state === 'declined' || state === 'cancelled'
}
