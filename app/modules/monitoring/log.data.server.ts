import type { Tx } from '#app/platform/transaction.server.ts'
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
