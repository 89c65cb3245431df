import { transaction } from '#app/platform/transaction.server.ts'
import { claimDue } from './booking.data.server.ts'
import { clockTransition, DONE_AFTER_HOURS } from './booking.ts'
import { freeWindow } from './free-window.server.ts'
import { goBooking } from './go-booking.server.ts'
import { tellBooking } from './tell-booking.server.ts'
import { entryOfBooking, moveWaiting } from './wait-list.data.server.ts'
import { LAPSES_LIMIT } from './wait-list.ts'
import { HOUR } from './window.ts'

/** Bookings of one turn at most; the next turn takes the rest. */
const AT_ONCE = 50

/** A job: what nobody answered lapses, what is over counts as done the day after. Returns how many. */
export async function bookingsDue(now = new Date()): Promise<number> {
  return transaction(async (tx) => {
    const doneBefore = new Date(now.getTime() - DONE_AFTER_HOURS * HOUR)
    const due = await claimDue(tx, now, doneBefore, AT_ONCE)
    for (const booking of due) {
      const transition = clockTransition(booking, now)
      if (!transition || !(await goBooking(tx, booking, transition, 'clock', now))) continue
      if (transition === 'finish') {
        await tellBooking(tx, 'booking.done', booking.organizationId, booking)
        continue
      }
      const entry = booking.status === 'offered' ? await entryOfBooking(tx, booking.id) : null
      if (entry) {
        // The wish stays, behind those who let nothing lapse, until it has let too many.
        const lapses = entry.lapses + 1
        await moveWaiting(tx, entry.id, 'offered', {
          bookingId: null,
          lapses,
          ...(lapses < LAPSES_LIMIT ? { status: 'waiting' } : { status: 'lapsed', settledAt: now }),
        })
        await tellBooking(tx, 'waitlist.lapsed', booking.organizationId, booking)
      } else {
        await tellBooking(tx, 'booking.lapsed', booking.organizationId, booking)
        await tellBooking(tx, 'booking.lapsed', booking.line.organizationId, booking)
      }
      await freeWindow(tx, booking, now)
    }
    return due.length
  })
}
