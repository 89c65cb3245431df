import { readEventLag } from '../events/event-failures.server.ts'
import type { EventLag } from '../events/event-lag.ts'
import type { Tx } from '../transaction.server.ts'

type Told = {
  letters: { waiting: number; dead: number }
  deliveries: { state: string; count: number }[]
  events: EventLag[]
}

/** How far the telling is: events not yet taken, letters not yet carried, and what became of the deliveries that are not over. */
export async function readToldState(tx: Tx): Promise<Told> {
  const events = await readEventLag(tx)
  const [letters = { waiting: 0, dead: 0 }] = await tx.$queryRaw<Told['letters'][]>`
    SELECT count(*) FILTER (WHERE "deadAt" IS NULL)::int AS "waiting", count("deadAt")::int AS "dead"
    FROM "Mail" WHERE "sentAt" IS NULL`
  // Every state has its figure, also at nought, so that an alarm can tell nought from unknown.
  const deliveries = await tx.$queryRaw<Told['deliveries']>`
    SELECT states."state"::text AS "state", count(delivery."id")::int AS "count"
    FROM unnest(enum_range(NULL::"DeliveryState")) AS states("state")
    LEFT JOIN "Delivery" AS delivery
      ON delivery."state" = states."state" AND delivery."channel" <> 'site' AND delivery."state" NOT IN ('sent', 'suppressed')
    WHERE states."state" NOT IN ('sent', 'suppressed')
    GROUP BY states."state"`
  return { events, letters, deliveries }
}
