import type { Tx } from '../transaction.server.ts'
import type { Consumer } from './consumer.server.ts'
import type { StoredEvent } from './stored-event.ts'

/** Gives a consumer that has not read yet its place in the log. */
export async function placeCursor(tx: Tx, { name, startAt }: Consumer): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "EventCursor" ("consumer", "position")
    SELECT ${name}, CASE WHEN ${startAt} = 'end' THEN coalesce(max("position"), 0) ELSE 0 END FROM "DomainEvent"
    ON CONFLICT DO NOTHING`
}

/** How far the consumer has come, held until the transaction ends; undefined while another worker has it. */
export async function takeCursor(tx: Tx, consumer: string): Promise<bigint | undefined> {
  const [cursor] = await tx.$queryRaw<{ position: bigint }[]>`
    SELECT "position" FROM "EventCursor" WHERE "consumer" = ${consumer} FOR UPDATE SKIP LOCKED`
  return cursor?.position
}

/** The same, waiting for whoever has it; undefined for a consumer that has never read. */
export async function holdCursor(tx: Tx, consumer: string): Promise<bigint | undefined> {
  const [cursor] = await tx.$queryRaw<{ position: bigint }[]>`
    SELECT "position" FROM "EventCursor" WHERE "consumer" = ${consumer} FOR UPDATE`
  return cursor?.position
}

/** The next events for a consumer, and where it has come to when it has taken them. */
export async function readOn(
  tx: Tx,
  { types }: Consumer,
  after: bigint,
  limit: number,
): Promise<{ events: StoredEvent[]; position: bigint }> {
  const { _max: head } = await tx.domainEvent.aggregate({ _max: { position: true } })
  const rows = await tx.domainEvent.findMany({
    where: {
      position: { gt: after, lte: head.position ?? 0n },
      ...(types === 'all' ? {} : { type: { in: [...types] } }),
    },
    orderBy: { position: 'asc' },
    take: limit,
  })
  const last = rows.length === limit ? rows.at(-1)?.position : head.position
  return { events: rows.map(storedEvent), position: last ?? after }
}

export async function moveCursor(tx: Tx, consumer: string, position: bigint, now: Date): Promise<void> {
  await tx.eventCursor.update({ where: { consumer }, data: { position, movedAt: now } })
}

/** Has a consumer go on from the end of the log, whether it has read before or not. */
export async function skipToEnd(tx: Tx, consumer: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "EventCursor" ("consumer", "position")
    SELECT ${consumer}, coalesce(max("position"), 0) FROM "DomainEvent"
    ON CONFLICT ("consumer") DO UPDATE SET "position" = EXCLUDED."position", "movedAt" = now()`
}

export async function findEvent(tx: Tx, id: bigint): Promise<StoredEvent | null> {
  const row = await tx.domainEvent.findUnique({ where: { id } })
  return row && storedEvent(row)
}

function storedEvent({
  position: _,
  data,
  ...row
}: Omit<StoredEvent, 'data'> & { position: bigint | null; data: unknown }): StoredEvent {
  return { ...row, data: data as StoredEvent['data'] }
}
