import { countedTypes } from '#app/modules/monitoring/counted-types.ts'
import { factTables, insertFacts } from '#app/modules/monitoring/facts.data.server.ts'
import { type AllFacts, startCount } from '#app/modules/monitoring/fold-all.ts'
import { eventsBetween } from '#app/modules/monitoring/log.data.server.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { Prisma } from '#prisma/generated/client.ts'

const AT_ONCE = 20_000

/** Place of the newest event that has one. */
export async function headOfLog(tx: Tx): Promise<bigint> {
  const { _max: head } = await tx.domainEvent.aggregate({ _max: { position: true } })
  return head.position ?? 0n
}

/**
 * What was known at each of these instants, by events up to a place of the log: an event that was written down later, of whatever day,
 * counts in none of them. No transaction holds the log meanwhile, since what stands in it does not change.
 * @param onRead told how much of the log is read, of 1
 */
export async function countAsOf(
  end: bigint,
  instants: readonly Date[],
  onRead: (share: number) => Promise<void>,
): Promise<AllFacts[]> {
  const counts = instants.map((before) => ({ before, count: startCount() }))
  for (let after = 0n; ; ) {
    const from = after
    const page = await reading((tx) => eventsBetween(tx, countedTypes, { after: from, end }, AT_ONCE))
    for (const event of page) for (const { before, count } of counts) if (event.at < before) count.take(event)
    const last = page.at(-1)
    if (!last || page.length < AT_ONCE) break
    after = last.position
    await onRead(Number(after) / Number(end))
  }
  return counts.map(({ count }) => count.facts())
}

/**
 * Until the transaction ends, whoever asks for facts in SQL gets these: temporary tables of the same names stand before the real ones,
 * so that a report is counted by the very statements that count for the pages. They are named with their schema where they are written.
 */
export async function coverFacts(tx: Tx, facts: AllFacts): Promise<void> {
  for (const [, table] of factTables)
    await tx.$executeRaw`CREATE TEMPORARY TABLE ${Prisma.raw(`"${table}"`)} (LIKE ${Prisma.raw(`public."${table}"`)}) ON COMMIT DROP`
  await insertFacts(tx, 'pg_temp', facts)
}
