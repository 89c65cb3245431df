import { toldTypes } from '#app/modules/notifications/catalogue.ts'
import { tellPeople } from '#app/modules/notifications/tell-people.server.ts'
import { findEvent, placeCursor } from '#app/platform/events/cursor.server.ts'
import { orderEvents } from '#app/platform/events/order-events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'

/**
 * The story has a past of months, of which nobody wants to be told today: of each deal and booking a side hears the last that
 * happened, and whoever tells people goes on from here.
 */
export async function tellLastOfStory(now: Date): Promise<void> {
  await orderEvents()
  await transaction(async (tx) => {
    const last = await tx.$queryRaw<{ id: bigint }[]>`
      SELECT max("id") AS "id" FROM "DomainEvent"
      WHERE "type" = ANY(${[...toldTypes]}::text[]) AND "data"->>'toOrganizationId' IS NOT NULL
      GROUP BY "data"->>'toOrganizationId', coalesce("data"->>'dealId', "data"->>'bookingId', "subjectId")
      ORDER BY 1`
    for (const { id } of last) {
      const event = await findEvent(tx, id)
      if (event) await tellPeople(tx, event, now)
    }
    await placeCursor(tx, { name: 'notifications', startAt: 'end', types: toldTypes, handle: tellPeople })
  })
}
