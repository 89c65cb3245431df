/** What a provider may answer to a need that it was told of. */
export type SendingStatus = 'sent' | 'interested' | 'declined' | 'lapsed'
/** By merit, in the place kept for newcomers, or by itself. */
export type SlotKind = 'merit' | 'newcomer' | 'own' | 'invited'

export const declineCodes = [
  'out_of_scope',
  'capacity_full',
  'price_gap',
  'not_eligible',
  'timing',
  'region',
  'unclear_need',
  'other',
] as const
export type DeclineCode = (typeof declineCodes)[number]

/** Characters of a message or of a reason. */
export const TEXT_LIMIT = 500

export type Answer =
  | { kind: 'interested'; message: string | null }
  | { kind: 'declined'; code: DeclineCode; note: string | null; freeOn: string | null }

/** What a provider has to do with a need, in the words of its list; only what is its own. */
export const leadStates = ['new', 'waiting', 'overdue', 'interested', 'declined', 'over'] as const
export type LeadState = (typeof leadStates)[number]

/** New until somebody of the team has opened it; overdue from the instant that it was due. */
export function leadState(
  sending: { status: SendingStatus; openedAt: Date | null; dueAt: Date },
  needOpen: boolean,
  now: Date,
): LeadState {
  if (sending.status === 'interested' || sending.status === 'declined') return sending.status
  if (!needOpen) return 'over'
  if (sending.status === 'lapsed' || sending.dueAt <= now) return 'overdue'
  return sending.openedAt ? 'waiting' : 'new'
}

export const leadTabs = ['new', 'waiting', 'overdue', 'answered'] as const
export type LeadTab = (typeof leadTabs)[number]

export const leadOrders = ['due', 'newest', 'score'] as const
export type LeadOrder = (typeof leadOrders)[number]
