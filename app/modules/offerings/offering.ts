import { daysBetween } from '#app/platform/dates.ts'

/** An offering's life as data: 草稿 → 已发布 ⇄ 已暂停 → 已归档; what officials took down its provider does not move. */
export const offeringStatuses = ['draft', 'published', 'paused', 'archived', 'suspended'] as const
export type OfferingStatus = (typeof offeringStatuses)[number]

export const offeringTransitions = {
  publish: { from: ['draft', 'paused', 'archived'], to: 'published' },
  pause: { from: ['published'], to: 'paused' },
  archive: { from: ['draft', 'published', 'paused'], to: 'archived' },
} as const satisfies Record<string, { from: readonly OfferingStatus[]; to: OfferingStatus }>

export type OfferingTransition = keyof typeof offeringTransitions

export function mayGo(transition: OfferingTransition, from: OfferingStatus): boolean {
  return (offeringTransitions[transition].from as readonly OfferingStatus[]).includes(from)
}

/** Days after which an offering that nobody confirmed counts as stale. */
export const FRESH_FOR_DAYS = 90

/** Whether a published offering waits for its provider to say that it still holds; the ninetieth day is still fresh. */
export function isStale(lastConfirmedOn: string | null, today: string): boolean {
  return lastConfirmedOn === null || daysBetween(lastConfirmedOn, today) > FRESH_FOR_DAYS
}

/** Days after its first published offering during which a provider counts as a newcomer. */
export const NEWCOMER_FOR_DAYS = 90

/** Cases an offering shows at most. */
export const CASES_LIMIT = 5
