import { MONITORING } from '#app/modules/monitoring/monitoring-consumer.ts'
import { recountWithin } from '#app/modules/monitoring/recount-facts.server.ts'
import { toldTypes } from '#app/modules/notifications/catalogue.ts'
import { NOTIFICATIONS } from '#app/modules/notifications/register-consumers.server.ts'
import { tellPeople } from '#app/modules/notifications/tell-people.server.ts'
import { findEvent, skipToEnd } from '#app/platform/events/cursor.server.ts'
import { orderOwnEvents } from '#app/platform/events/order-events.server.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'

/**
 * The story has a past of months, of which nobody wants to be told today: whoever tells people goes on from here. In the transaction that
 * writes the story, since a worker of another process may already be reading.
 */
export async function passOverStory(tx: Tx): Promise<void> {
  await orderOwnEvents(tx)
  await skipToEnd(tx, NOTIFICATIONS)
  // Counted at once what the worker would count event by event.
  await skipToEnd(tx, MONITORING)
  await recountWithin(tx)
}

/** Of each deal and booking a side hears the last that happened; most organizations of the story have nobody who could. */
export async function tellLastOfStory(now: Date): Promise<void> {
  await transaction(async (tx) => {
    const last = await tx.$queryRaw<{ id: bigint }[]>`
      SELECT max("id") AS "id" FROM "DomainEvent"
      WHERE "type" = ANY(${[...toldTypes]}::text[])
        AND "data"->>'toOrganizationId' IN (SELECT "organizationId"::text FROM "Membership")
      GROUP BY "data"->>'toOrganizationId', coalesce("data"->>'dealId', "data"->>'bookingId', "subjectId")
      ORDER BY 1`
    for (const { id } of last) {
      const event = await findEvent(tx, id)
      if (event) await tellPeople(tx, event, now)
    }
  })
}
