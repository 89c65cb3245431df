import type { Tx } from '../transaction.server.ts'
import type { EventLag } from './event-lag.ts'

export type EventFailure = {
  consumer: string
  eventId: bigint
  type: string
  subjectId: string
  attempts: number
  reason: string
  notBefore: Date
  deadAt: Date | null
}

/** Events that a consumer could not take, those given up first. */
export function listEventFailures(tx: Tx, limit: number): Promise<EventFailure[]> {
  return tx.$queryRaw<EventFailure[]>`
    SELECT failure."consumer", failure."eventId", event."type", event."subjectId", failure."attempts",
      split_part(failure."lastError", E'\n', 1) AS "reason", failure."notBefore", failure."deadAt"
    FROM "EventFailure" AS failure JOIN "DomainEvent" AS event ON event."id" = failure."eventId"
    ORDER BY failure."deadAt" NULLS LAST, failure."notBefore", failure."eventId" LIMIT ${limit}::int`
}

/** Has events that were given up tried again at once, as if for the first time: one or all. Returns how many. */
export async function replayEvents(
  tx: Tx,
  only?: { consumer: string; eventId: bigint },
  now = new Date(),
): Promise<number> {
  const { count } = await tx.eventFailure.updateMany({
    where: only ?? { deadAt: { not: null } },
    data: { attempts: 0, deadAt: null, notBefore: now },
  })
  return count
}

/** For each consumer how many committed events it has not come to, how old the first of them is, and how many stand beside. */
export function readEventLag(tx: Tx): Promise<EventLag[]> {
  return tx.$queryRaw<EventLag[]>`
    SELECT cursor."consumer", behind."waiting", behind."seconds", beside."failing", beside."dead"
    FROM "EventCursor" AS cursor
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "waiting", coalesce(extract(epoch FROM now() - min("at")), 0)::float AS "seconds"
      FROM "DomainEvent" WHERE "position" > cursor."position" OR "position" IS NULL) AS behind
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE "deadAt" IS NULL)::int AS "failing", count("deadAt")::int AS "dead"
      FROM "EventFailure" WHERE "consumer" = cursor."consumer") AS beside
    ORDER BY cursor."consumer"`
}
