import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { lockPartyBooking } from './booking.data.server.ts'
import { goBooking } from './go-booking.server.ts'
import { tellBooking } from './tell-booking.server.ts'

/** The customer says yes to what the provider approved: from here on both count on it. */
export async function confirmBooking(
  actor: Member,
  id: string,
  revision: number,
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone' | 'stale' | 'not-now'>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const booking = await lockPartyBooking(tx, actor.organization.id, id)
    if (booking?.organizationId !== actor.organization.id) return refused('gone')
    if (booking.revision !== revision) return refused('stale')
    if (booking.holdUntil && booking.holdUntil <= now) return refused('not-now')
    if (!(await goBooking(tx, booking, 'confirm', 'customer', now))) return refused('not-now')
    await tellBooking(tx, 'booking.confirmed', booking.line.organizationId, booking, {
      actorId: actor.userId,
    })
    return granted({ id })
  })
}
