import type { Tx } from '#app/platform/transaction.server.ts'
import { addStep, type BookingRow, changeBooking } from './booking.data.server.ts'
import { type BookingActor, type BookingTransition, bookingTransitions, mayGo } from './booking.ts'
import { capacityChanged } from './line.data.server.ts'
import { logRun } from './log-line.server.ts'

/** Takes a booking one step along its life; false where that step is not open to it any more. */
export async function goBooking(
  tx: Tx,
  booking: BookingRow,
  transition: BookingTransition,
  by: BookingActor,
  now: Date,
  { holdUntil = null, reason = null }: { holdUntil?: Date | null; reason?: string | null } = {},
): Promise<boolean> {
  if (!mayGo(transition, booking.status, by)) return false
  const { to } = bookingTransitions[transition]
  const changed = await changeBooking(tx, booking, { status: to, holdUntil, ...(reason ? { reason } : {}) })
  if (!changed) return false
  await addStep(tx, { bookingId: booking.id, status: to, by, reason, at: now })
  await logRun(tx, booking, { status: to })
  await capacityChanged(tx, booking.lineId, now)
  return true
}
