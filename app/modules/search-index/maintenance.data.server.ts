import type { Tx } from '#app/platform/transaction.server.ts'

/** Any number of our own: who holds it decides alone whether work on the index is begun. */
const LOCK = 733_411

/** Held until the transaction ends, so that two workers, or two clicks, do not both begin. */
export async function lockMaintenance(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK}::bigint)`
}

/** The last event of a type, with what it carries. */
export function lastEvent(tx: Tx, type: string) {
  return tx.domainEvent.findFirst({
    where: { type },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { at: true, data: true },
  })
}
