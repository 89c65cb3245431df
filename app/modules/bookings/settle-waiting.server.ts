import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { lockPartyBooking } from './booking.data.server.ts'
import { holdEnd } from './booking.ts'
import { freeWindow } from './free-window.server.ts'
import { goBooking } from './go-booking.server.ts'
import { tellBooking } from './tell-booking.server.ts'
import { findOwnWaiting, moveWaiting } from './wait-list.data.server.ts'

/** Takes the window that is held for a wish; what follows is as for any other request on the line. */
export async function acceptOffer(
  actor: Member,
  entryId: string,
  now = new Date(),
): Promise<Outcome<{ bookingId: string }, 'gone' | 'not-now'>> {
  if (!isUuid(entryId)) return refused('gone')
  return transaction(async (tx) => {
    const entry = await findOwnWaiting(tx, actor.organization.id, entryId)
    if (!entry) return refused('gone')
    const booking = entry.bookingId
      ? await lockPartyBooking(tx, actor.organization.id, entry.bookingId)
      : null
    if (!booking || (booking.holdUntil && booking.holdUntil <= now)) return refused('not-now')
    const { line } = booking
    const holdUntil = holdEnd(booking, line.holdHours, now)
    if (!(await goBooking(tx, booking, 'accept', 'customer', now, { holdUntil }))) return refused('not-now')
    await moveWaiting(tx, entry.id, 'offered', { status: 'accepted', settledAt: now })
    const held = { ...booking, status: 'held' as const, revision: booking.revision + 1 }
    const atOnce = line.orderMode === 'instant' && (await goBooking(tx, held, 'grant', 'clock', now))
    const type = atOnce ? 'booking.confirmed' : 'booking.requested'
    await tellBooking(tx, type, line.organizationId, booking, { actorId: actor.userId })
    return granted({ bookingId: booking.id })
  })
}

/** Leaves the list; a window that was held is offered to the next. */
export async function leaveWaiting(
  actor: Member,
  entryId: string,
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone'>> {
  if (!isUuid(entryId)) return refused('gone')
  return transaction(async (tx) => {
    const entry = await findOwnWaiting(tx, actor.organization.id, entryId)
    if (entry?.status !== 'waiting' && entry?.status !== 'offered') return refused('gone')
    const booking = entry.bookingId
      ? await lockPartyBooking(tx, actor.organization.id, entry.bookingId)
      : null
    const left = await moveWaiting(tx, entry.id, booking ? 'offered' : 'waiting', {
      status: booking ? 'declined' : 'left',
      settledAt: now,
    })
    if (!left) return refused('gone')
    if (booking && (await goBooking(tx, booking, 'lapse', 'customer', now)))
      await freeWindow(tx, booking, now)
    return granted({ id: entry.id })
  })
}
