import { dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { changeBooking, keptByFirm } from './booking.data.server.ts'
import { holdEnd } from './booking.ts'
import type { RunParameters } from './capability.ts'
import { diaryOf } from './diary.data.server.ts'
import { earliestFree } from './free-windows.ts'
import { factsOf, lockLine } from './line.data.server.ts'
import type { LineFacts } from './line.ts'
import { placeBooking } from './place-booking.server.ts'
import { tellBooking } from './tell-booking.server.ts'
import { moveWaiting, type WaitRow, waitingFor } from './wait-list.data.server.ts'
import { eligible, OFFER_HOURS } from './wait-list.ts'
import { daysOf } from './window.ts'

/** Holds a free window for each who waits and whom one fits, in the order of the list. Returns how many were offered one. */
export async function offerToWaiting(tx: Tx, lineId: string, now: Date): Promise<number> {
  // Who waits is read behind the lock: else two at once would each hold a window for the same wish.
  const row = await lockLine(tx, lineId)
  if (!row) return 0
  const line = factsOf(row)
  const entries = await waitingFor(tx, lineId)
  const kept = await keptByFirm(tx, lineId)
  let offered = 0
  for (const entry of eligible(entries, kept, line.quotaPerFirm)) {
    // Its turn came, and an earlier wish of the same firm may have taken it to its quota: placing judges that anew.
    if (entry.status === 'waiting' && (await offerOne(tx, line, entry, now))) offered++
  }
  return offered
}

async function offerOne(tx: Tx, line: LineFacts, entry: WaitRow, now: Date): Promise<boolean> {
  const wished = { from: entry.earliest, until: entry.latest }
  const diary = await diaryOf(tx, line.id, wished)
  const start = earliestFree(
    line,
    diary,
    {
      firstDay: dayOf(entry.earliest),
      days: daysOf(wished).length,
      minutes: entry.minutes,
      family: entry.family,
    },
    now,
  )
  if (!start || start.from < entry.earliest || start.until > entry.latest) return false
  const placed = await placeBooking(
    tx,
    line,
    { organizationId: entry.organizationId, userId: entry.createdById },
    {
      from: start.from,
      until: start.until,
      family: entry.family,
      batchKg: entry.batchKg,
      parameters: entry.parameters as RunParameters,
      note: '',
      flex: wished,
    },
    now,
    { status: 'offered' },
  )
  if (!placed.ok) return false
  const { booking } = placed
  await changeBooking(tx, booking, { holdUntil: holdEnd(booking, OFFER_HOURS, now) })
  await moveWaiting(tx, entry.id, 'waiting', { status: 'offered', bookingId: booking.id })
  await tellBooking(tx, 'waitlist.offered', entry.organizationId, booking)
  return true
}
