import { type Link, linked } from '#app/modules/deals/hash-chain.server.ts'
import type { StoredEvent } from '#app/platform/events/stored-event.ts'
import type { Tx } from '#app/platform/transaction.server.ts'

/** Any number that nobody else uses; one row is added at a time. */
const CHAINING = 7_246_114

/** What of an event the log keeps. */
export function contentOf({ id, type, subjectId, organizationId, actorId, data, at }: StoredEvent) {
  return { eventId: id, action: type, subjectId, organizationId, actorId, data, at }
}

/** Adds an event at the end of the chain; nobody else adds one until the transaction ends. */
export async function appendEntry(tx: Tx, event: StoredEvent): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CHAINING}::bigint)`
  await tx.auditEntry.create({ data: linked(contentOf(event), await findHead(tx)), select: { seq: true } })
}

/** The last row of the chain. */
export function findHead(tx: Tx): Promise<Pick<Link, 'seq' | 'hash'> | null> {
  return tx.auditEntry.findFirst({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
}

/** Rows of the chain in order. */
export function listEntriesAfter(tx: Tx, seq: number, limit: number) {
  return tx.auditEntry.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: 'asc' }, take: limit })
}

/** The events that rows were written from, by id. */
export async function findEvents(tx: Tx, ids: readonly bigint[]) {
  const events = await tx.domainEvent.findMany({
    where: { id: { in: [...ids] } },
    omit: { position: true },
  })
  return new Map(events.map((event) => [event.id, { ...event, data: event.data as StoredEvent['data'] }]))
}

/** Whether some event that the log has read past has no row, and was not set aside either. */
export async function hasLostEvent(tx: Tx, consumer: string, types: readonly string[]): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ lost: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM "DomainEvent" e
      WHERE e."type" = ANY(${[...types]}::text[])
        AND e."position" <= (SELECT "position" FROM "EventCursor" WHERE "consumer" = ${consumer})
        AND NOT EXISTS (SELECT FROM "AuditEntry" a WHERE a."eventId" = e."id")
        AND NOT EXISTS (SELECT FROM "EventFailure" f WHERE f."consumer" = ${consumer} AND f."eventId" = e."id")
    ) AS "lost"`
  return row?.lost ?? false
}
