import { dateOfDay, dayOfDate } from '#app/platform/dates.ts'

export const kinds = ['organization', 'certificate', 'label'] as const
export type Kind = (typeof kinds)[number]
export const states = ['pending', 'approved', 'revise', 'refused'] as const
export type State = (typeof states)[number]
export const decisions = ['approved', 'revise', 'refused'] as const
export type Decision = (typeof decisions)[number]
export type Act = Decision | 'submitted' | 'recheck' | 'expired'

/** Why something was not approved. */
export const reasons = [
  'illegible',
  'mismatch',
  'incomplete',
  'out-of-date',
  'not-confirmed',
  'other',
] as const
export type Reason = (typeof reasons)[number]

/** The state as people read it: an approval that has run out is no approval. */
export type Standing = State | 'expired'

/** @param expiresOn last day on which an approval counts */
export function standingOf(
  { state, expiresOn }: { state: State; expiresOn: string | null },
  today: string,
): Standing {
  return state === 'approved' && expiresOn !== null && expiresOn < today ? 'expired' : state
}

/** Whether the organization may hand in a document now: not while an official has it in hand, unless only a re-check is due. */
export function mayHandIn(standing: Standing): boolean {
  return standing !== 'approved'
}

const RECHECK_AFTER_MONTHS = 6

/** The day six months later; where that month is shorter, its last. */
export function recheckDay(day: string): string {
  const from = dateOfDay(day)
  const months = from.getUTCMonth() + RECHECK_AFTER_MONTHS
  const lastOfMonth = new Date(Date.UTC(from.getUTCFullYear(), months + 1, 0)).getUTCDate()
  return dayOfDate(
    new Date(Date.UTC(from.getUTCFullYear(), months, Math.min(from.getUTCDate(), lastOfMonth))),
  )
}
