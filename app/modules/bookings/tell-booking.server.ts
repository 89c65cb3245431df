import { appendEvent } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'

export type BookingEventType =
  | 'booking.requested'
  | 'booking.approved'
  | 'booking.refused'
  | 'booking.confirmed'
  | 'booking.moved'
  | 'booking.cancelled'
  | 'booking.lapsed'
  | 'booking.missed'
  | 'booking.done'
  | 'waitlist.offered'
  | 'waitlist.lapsed'
  | 'pool.offered'
  | 'pool.joined'
  | 'pool.complete'

/** Tells one organization what became of a booking; nothing that it may not see is in it. */
export async function tellBooking(
  tx: Tx,
  type: BookingEventType,
  toOrganizationId: string,
  booking: { id: string; line: { id: string; name: string } },
  {
    actorId,
    ...more
  }: { actorId?: string | null; reason?: string | null; poolId?: string; startsAt?: string } = {},
): Promise<void> {
  const said = Object.fromEntries(Object.entries(more).filter(([, value]) => value))
  await appendEvent(tx, {
    type,
    subjectId: booking.id,
    organizationId: toOrganizationId,
    actorId: actorId ?? null,
    data: {
      toOrganizationId,
      title: booking.line.name,
      bookingId: booking.id,
      lineId: booking.line.id,
      ...said,
    },
  })
}
