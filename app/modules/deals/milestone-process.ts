/** A milestone's life as data; a milestone lives only while its deal is active. */
import { dealSides, type Party } from './party.ts'
import { type Refusal, type Transition, whyNot } from './process.ts'

export const milestoneStates = [
  'open',
  'submitted',
  'changes_asked',
  'accepted',
  'disputed',
  'cancelled',
] as const
export type MilestoneState = (typeof milestoneStates)[number]

/** What guards look at. */
export type MilestoneFacts = {
  state: MilestoneState
  /** Its deal is signed and neither complete nor ended. */
  dealActive: boolean
  /** The clock that accepts has run out. */
  overdue: boolean
  /** It is the part of the organization that acts: the provider's own, or that of the member's role. */
  ownPart: boolean
}

type Guard = (facts: MilestoneFacts) => boolean

/** The conditions by name. */
export const milestoneGuards = {
  'deal-active': ({ dealActive }) => dealActive,
  'clock-run-out': ({ overdue }) => overdue,
  'clock-running': ({ overdue }) => !overdue,
  'own-part': ({ ownPart }) => ownPart,
} as const satisfies Record<string, Guard>
export type MilestoneGuard = keyof typeof milestoneGuards

export const milestoneTransitions = {
  submit: {
    from: ['open', 'changes_asked'],
    to: 'submitted',
    who: ['provider', 'member'],
    guards: ['deal-active', 'own-part'],
  },
  accept: { from: ['submitted'], to: 'accepted', who: ['buyer'], guards: ['deal-active'] },
  /** In time: what the clock has accepted is not taken back. */
  'ask-changes': {
    from: ['submitted'],
    to: 'changes_asked',
    who: ['buyer'],
    guards: ['deal-active', 'clock-running'],
  },
  'auto-accept': {
    from: ['submitted'],
    to: 'accepted',
    who: ['clock'],
    guards: ['deal-active', 'clock-run-out'],
  },
  dispute: {
    from: ['submitted', 'changes_asked'],
    to: 'disputed',
    who: dealSides,
    guards: ['deal-active', 'clock-running'],
  },
  'rule-accept': { from: ['disputed'], to: 'accepted', who: ['operator'], guards: ['deal-active'] },
  'rule-rework': { from: ['disputed'], to: 'changes_asked', who: ['operator'], guards: ['deal-active'] },
  'rule-cancel': { from: ['disputed'], to: 'cancelled', who: ['operator'], guards: ['deal-active'] },
  /** With its deal. */
  drop: {
    from: ['open', 'submitted', 'changes_asked', 'disputed'],
    to: 'cancelled',
    who: ['clock'],
    guards: [],
  },
} as const satisfies Record<string, Transition<MilestoneState, MilestoneGuard>>

export type MilestoneTransition = keyof typeof milestoneTransitions
export type MilestoneRefusal = Refusal<MilestoneGuard>

/** Why somebody may not make a transition; null where they may. */
export function whyNotMoveMilestone(
  transition: MilestoneTransition,
  facts: MilestoneFacts,
  who: Party,
): MilestoneRefusal | null {
  return whyNot<MilestoneState, MilestoneGuard>(milestoneTransitions[transition], facts.state, who, (guard) =>
    milestoneGuards[guard](facts),
  )
}

export function isSettled(state: MilestoneState): boolean {
  return state === 'accepted' || state === 'cancelled'
}
