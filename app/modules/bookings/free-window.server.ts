import type { Tx } from '#app/platform/transaction.server.ts'
import { type BookingRow, changeBooking, sharersOf } from './booking.data.server.ts'
import { logRun } from './log-line.server.ts'
import { offerToWaiting } from './offer-to-waiting.server.ts'

/**
 * After a booking gave up its window, in the same transaction: who ran along in its batch takes it over, else those who wait
 * are offered it, before anybody else can ask.
 */
export async function freeWindow(tx: Tx, booking: BookingRow, now: Date): Promise<void> {
  const [heir, ...others] = await sharersOf(tx, booking.id)
  if (heir) {
    await changeBooking(tx, heir, { sharesWithId: null, discountFen: 0 })
    await logRun(tx, heir, { sharesWithId: null })
    for (const other of others) await changeBooking(tx, other, { sharesWithId: heir.id })
    return
  }
  await offerToWaiting(tx, booking.lineId, now)
}
