import { countedTypes } from '#app/modules/monitoring/count-event.server.ts'
import { startCount } from '#app/modules/monitoring/fold-all.ts'
import { eventsBetween } from '#app/modules/monitoring/log.data.server.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'

export type Facts = ReturnType<ReturnType<typeof startCount>['facts']>

const AT_ONCE = 20_000
const ROWS_AT_ONCE = 5_000

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
): Promise<Facts[]> {
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
export async function coverFacts(tx: Tx, facts: Facts): Promise<void> {
  await tx.$executeRaw`CREATE TEMPORARY TABLE "NeedFact" (LIKE public."NeedFact") ON COMMIT DROP`
  await tx.$executeRaw`CREATE TEMPORARY TABLE "SendingFact" (LIKE public."SendingFact") ON COMMIT DROP`
  await tx.$executeRaw`CREATE TEMPORARY TABLE "QuoteFact" (LIKE public."QuoteFact") ON COMMIT DROP`
  await tx.$executeRaw`CREATE TEMPORARY TABLE "DealFact" (LIKE public."DealFact") ON COMMIT DROP`
  await tx.$executeRaw`CREATE TEMPORARY TABLE "OfferingFact" (LIKE public."OfferingFact") ON COMMIT DROP`
  for (const rows of chunksOf(facts.needs))
    await tx.$executeRaw`INSERT INTO pg_temp."NeedFact" SELECT * FROM jsonb_populate_recordset(null::pg_temp."NeedFact", ${rows}::jsonb)`
  for (const rows of chunksOf(facts.sendings))
    await tx.$executeRaw`INSERT INTO pg_temp."SendingFact" SELECT * FROM jsonb_populate_recordset(null::pg_temp."SendingFact", ${rows}::jsonb)`
  for (const rows of chunksOf(facts.quotes))
    await tx.$executeRaw`INSERT INTO pg_temp."QuoteFact" SELECT * FROM jsonb_populate_recordset(null::pg_temp."QuoteFact", ${rows}::jsonb)`
  for (const rows of chunksOf(facts.deals))
    await tx.$executeRaw`INSERT INTO pg_temp."DealFact" SELECT * FROM jsonb_populate_recordset(null::pg_temp."DealFact", ${rows}::jsonb)`
  for (const rows of chunksOf(facts.offerings))
    await tx.$executeRaw`INSERT INTO pg_temp."OfferingFact" SELECT * FROM jsonb_populate_recordset(null::pg_temp."OfferingFact", ${rows}::jsonb)`
}

function* chunksOf(rows: readonly object[]): Generator<string> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    yield JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE))
}
