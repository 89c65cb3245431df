import type { Member } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findPartyBooking } from './booking.data.server.ts'
import { ownWaiting, waitingFor } from './wait-list.data.server.ts'
import { placeOf } from './wait-list.ts'
import type { WaitingLine } from './waiting-line.ts'

/** What the acting organization waits for, with its place among all who wait. */
export async function readWaiting(actor: Member): Promise<WaitingLine[]> {
  return reading(async (tx) => {
    const lines: WaitingLine[] = []
    for (const entry of await ownWaiting(tx, actor.organization.id)) {
      const offered = entry.bookingId
        ? await findPartyBooking(tx, actor.organization.id, entry.bookingId)
        : null
      const all = offered
        ? []
        : (await waitingFor(tx, entry.lineId)).filter(({ status }) => status === 'waiting')
      lines.push({
        id: entry.id,
        lineId: entry.lineId,
        lineName: entry.line.name,
        earliest: entry.earliest.toISOString(),
        latest: entry.latest.toISOString(),
        hours: entry.minutes / 60,
        place: placeOf(all, entry.id),
        offer: offered && {
          bookingId: offered.id,
          from: offered.from.toISOString(),
          until: offered.until.toISOString(),
          holdUntil: offered.holdUntil?.toISOString() ?? null,
        },
      })
    }
    return lines
  })
}
