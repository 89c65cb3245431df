import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { lockPartyBooking } from './booking.data.server.ts'
import { mayStillCancel } from './booking.ts'
import { freeWindow } from './free-window.server.ts'
import { goBooking } from './go-booking.server.ts'
import { tellBooking } from './tell-booking.server.ts'

/** Calls a booking off, from either side; a customer within the line's cancel window only, a provider with a reason. */
export async function cancelBooking(
  actor: Member,
  id: string,
  { revision, reason }: { revision: number; reason?: string },
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone' | 'stale' | 'not-now' | 'too-late' | 'reason-missing'>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const booking = await lockPartyBooking(tx, actor.organization.id, id)
    if (!booking) return refused('gone')
    if (booking.revision !== revision) return refused('stale')
    const isCustomer = booking.organizationId === actor.organization.id
    if (isCustomer && !mayStillCancel(booking, booking.line.cancelHours, now)) return refused('too-late')
    if (!isCustomer && !reason) return refused('reason-missing')
    const by = isCustomer ? 'customer' : 'provider'
    if (!(await goBooking(tx, booking, 'cancel', by, now, { reason: reason ?? null })))
      return refused('not-now')
    const told = isCustomer ? booking.line.organizationId : booking.organizationId
    await tellBooking(tx, 'booking.cancelled', told, booking, {
      actorId: actor.userId,
      reason: reason ?? null,
    })
    await freeWindow(tx, booking, now)
    return granted({ id })
  })
}
