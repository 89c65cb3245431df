/** An offering's life as data: 草稿 → 已发布 ⇄ 已暂停 → 已归档. */
export type OfferingStatus = 'draft' | 'published' | 'paused' | 'archived'

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
/** Days after its first published offering during which a provider counts as a newcomer. */
export const NEWCOMER_FOR_DAYS = 90
