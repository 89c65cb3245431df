import type { Tx } from '#app/platform/transaction.server.ts'
import { countedTypes } from './counted-types.ts'
import type { LoggedEvent } from './need-case.ts'

/** Events of the log behind one place and up to another, in the order in which consumers read. */
export async function eventsBetween(
  tx: Tx,
  types: readonly string[],
  { after, end }: { after: bigint; end: bigint },
  limit: number,
): Promise<(LoggedEvent & { position: bigint })[]> {
  const rows = await tx.domainEvent.findMany({
    where: { position: { gt: after, lte: end }, type: { in: [...types] } },
    orderBy: { position: 'asc' },
    take: limit,
  })
  return rows.map(({ position, data, ...event }) => ({
    ...event,
    data: data as LoggedEvent['data'],
    position: position ?? 0n,
  }))
}

/** Events about these cases up to a place of the log, in its order. Reads through the whole log: it is asked where something went wrong. */
export function eventsAbout(tx: Tx, ids: readonly string[], end: bigint): Promise<LoggedEvent[]> {
  return tx.$queryRaw`
    SELECT "type", "subjectId", "organizationId"::text AS "organizationId", "data", "at" FROM "DomainEvent"
    WHERE "position" <= ${end} AND "type" = ANY(${[...countedTypes]}::text[])
      AND ("subjectId" = ANY(${[...ids]}::text[]) OR "data"->>'needId' = ANY(${[...ids]}::text[])
        OR "data"->>'ofNeedId' = ANY(${[...ids]}::text[]))
    ORDER BY "position"`
}
