/**
 * Who is offered a free window first. Not simply who came first: a firm's second wish stands behind everybody's first, and
 * who let an offer lapse stands behind those who did not. See decision 011.
 */
export type Waiting = {
  id: string
  organizationId: string
  joinedAt: Date
  lapses: number
}

/** Wishes of one firm on one line at most. */
export const WAITING_PER_FIRM = 3
/** Offers that a wish may let lapse before it is taken off the list: it would hold up a unit for ever. */
export const LAPSES_LIMIT = 2
/** Hours that an offered window is held, unless it begins sooner. */
export const OFFER_HOURS = 24

/** The order in which a line's windows are offered. */
export function inOrder<Entry extends Waiting>(entries: readonly Entry[]): Entry[] {
  const byJoining = [...entries].sort((a, b) => +a.joinedAt - +b.joinedAt || (a.id < b.id ? -1 : 1))
  const rounds = new Map<string, number>()
  const ranked = byJoining.map((entry, place) => {
    const round = (rounds.get(entry.organizationId) ?? 0) + 1
    rounds.set(entry.organizationId, round)
    return { entry, round, place }
  })
  return ranked
    .sort((a, b) => a.entry.lapses - b.entry.lapses || a.round - b.round || a.place - b.place)
    .map(({ entry }) => entry)
}

/** Those whose turn it may be: a firm whose windows on the line have reached its quota is passed over until they have not. */
export function eligible<Entry extends Waiting>(
  entries: readonly Entry[],
  kept: ReadonlyMap<string, number>,
  quotaPerFirm: number,
): Entry[] {
  return inOrder(entries).filter((entry) => (kept.get(entry.organizationId) ?? 0) < quotaPerFirm)
}

/** 1 for who is next; null where it does not wait. */
export function placeOf(entries: readonly Waiting[], id: string): number | null {
  const index = inOrder(entries).findIndex((entry) => entry.id === id)
  return index < 0 ? null : index + 1
}
