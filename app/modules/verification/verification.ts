import { addDays, dateOfDay, dayOf, dayOfDate, daysBetween } from '#app/platform/dates.ts'

export const kinds = ['organization', 'certificate', 'label'] as const
export type Kind = (typeof kinds)[number]
export const states = ['pending', 'approved', 'revise', 'refused'] as const
export type State = (typeof states)[number]
export const decisions = ['approved', 'revise', 'refused'] as const
export type Decision = (typeof decisions)[number]
export type Act = Decision | 'submitted' | 'recheck' | 'expired' | 'renamed'

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

/**
 * @param expiresOn last day on which an approval counts
 * @param lastAct what happened last, where that is known
 */
export function standingOf(
  { state, expiresOn, lastAct }: { state: State; expiresOn: string | null; lastAct?: string },
  today: string,
): Standing {
  const isOver = state === 'approved' && expiresOn !== null && expiresOn < today
  return isOver || (state === 'revise' && lastAct === 'expired') ? 'expired' : state
}

/** Whether the organization may hand in a document now: also a better one while an official has the former in hand. */
export function mayHandIn(standing: Standing): boolean {
  return standing !== 'approved'
}

/** Days that what was approved without an end counts once a revision of it is asked for. */
const REVISE_WITHIN_DAYS = 30

type Approved = {
  kind: Kind
  code: string
  expiresOn: Date | null
  organization: { verification: string; verifiedLabels: readonly string[] }
  certificate: { verifiedAt: Date | null; validTo: Date | null } | null
}

/** The last day that a revision sets to what counts: one of its own it keeps, without one it would count for ever unrevised. */
export function endAtRevision(item: Approved, today: string): string | undefined {
  return !item.expiresOn && countsForEver(item) ? addDays(today, REVISE_WITHIN_DAYS) : undefined
}

function countsForEver({ kind, code, organization, certificate }: Approved): boolean {
  if (kind === 'organization') return organization.verification === 'verified'
  if (kind === 'label') return organization.verifiedLabels.includes(code)
  return certificate !== null && certificate.verifiedAt !== null && certificate.validTo === null
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

/** Days within which what was handed in is decided. */
export const DECIDE_WITHIN_DAYS = 10
/** Days before its last one during which an approval should be renewed. */
export const ENDING_WITHIN_DAYS = 30

/** The last day to decide what waits since an instant. */
export function decideBy(waitingSince: Date): string {
  return addDays(dayOf(waitingSince), DECIDE_WITHIN_DAYS)
}

/** What an official should look at first: what waits for too long, and what soon counts no more. */
export function urgencyOf(
  item: { standing: Standing; waitingSince: Date; expiresOn: string | null },
  today: string,
): 'late' | 'ending' | null {
  if (item.standing === 'pending') return decideBy(item.waitingSince) < today ? 'late' : null
  if (item.standing !== 'approved' || !item.expiresOn) return null
  return daysBetween(today, item.expiresOn) <= ENDING_WITHIN_DAYS ? 'ending' : null
}
