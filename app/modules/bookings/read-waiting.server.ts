import type { Member } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { ownWaiting, waitingFor, windowsHeldFor } from './wait-list.data.server.ts'
import { placeOf } from './wait-list.ts'
import type { WaitingLine } from './waiting-line.ts'

/** What the acting organization waits for, with its place among all who wait. */
export async function readWaiting(actor: Member): Promise<WaitingLine[]> {
  return reading(async (tx) => {
    const entries = await ownWaiting(tx, actor.organization.id)
    const held = await windowsHeldFor(
      tx,
      entries.flatMap(({ bookingId }) => bookingId ?? []),
    )
    const lineIds = [...new Set(entries.map(({ lineId }) => lineId))]
    const waiting = (await waitingFor(tx, ...lineIds)).filter(({ status }) => status === 'waiting')
    return entries.map((entry): WaitingLine => {
      const offered = held.find(({ id }) => id === entry.bookingId)
      const all = offered ? [] : waiting.filter(({ lineId }) => lineId === entry.lineId)
      return {
        id: entry.id,
        lineId: entry.lineId,
        lineName: entry.line.name,
        earliest: entry.earliest.toISOString(),
        latest: entry.latest.toISOString(),
        hours: entry.minutes / 60,
        place: placeOf(all, entry.id),
        offer: offered
          ? {
              bookingId: offered.id,
              from: offered.from.toISOString(),
              until: offered.until.toISOString(),
              holdUntil: offered.holdUntil?.toISOString() ?? null,
            }
          : null,
      }
    })
  })
}
