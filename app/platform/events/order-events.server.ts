import { type Tx, transaction } from '../transaction.server.ts'

/** Any number that nobody else uses; one process at a time gives out places. */
const ORDERING = 7_246_113

/**
 * Gives every event that was committed since the last time its place at the end of the log. Ids will not do: they are given out before the
 * commit, so one that commits late may stand before others that were read long ago. Nor will the number of the transaction: it means
 * nothing in a database restored from a backup, and one transaction left open anywhere on the server would hold up everybody.
 */
export function orderEvents(): Promise<void> {
  return transaction(async (tx) => {
    const [lock] = await tx.$queryRaw<{ mine: boolean }[]>`
      SELECT pg_try_advisory_xact_lock(${ORDERING}::bigint) AS mine
      WHERE EXISTS (SELECT FROM "DomainEvent" WHERE "position" IS NULL)`
    if (lock?.mine) await giveOutPlaces(tx)
  })
}

/** The same for what a transaction has written itself: it has its places from the commit on, and nobody else gives out any until then. */
export async function orderOwnEvents(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${ORDERING}::bigint)`
  await giveOutPlaces(tx)
}

/** A statement of its own: it must see what whoever held the lock before has committed. */
async function giveOutPlaces(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE "DomainEvent" SET "position" = "next"."position"
    FROM (
      SELECT "id", (SELECT coalesce(max("position"), 0) FROM "DomainEvent") + row_number() OVER (ORDER BY "id") AS "position"
      FROM "DomainEvent" WHERE "position" IS NULL) AS "next"
    WHERE "DomainEvent"."id" = "next"."id"`
}
