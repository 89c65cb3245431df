import type { Tx } from '#app/platform/transaction.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { AllFacts } from './fold-all.ts'
import type { DealFact } from './fold-deal.ts'
import type { LineBlockFact, LineFact, RunFact } from './fold-line.ts'
import type { OfferingFact } from './fold-offering.ts'
import type { NeedCase, SendingFact } from './need-case.ts'

const fen = (amount: bigint | null) => (amount === null ? null : Number(amount))

/** The facts of a need as the log has made them so far; null where it was never published. */
export async function findCase(tx: Tx, needId: string): Promise<NeedCase | null> {
  const need = await tx.needFact.findUnique({ where: { needId } })
  if (!need) return null
  const sendings = await tx.sendingFact.findMany({ where: { needId } })
  const quotes = await tx.quoteFact.findMany({ where: { needId } })
  return {
    need: { ...need, budgetFen: fen(need.budgetFen), lowestQuoteFen: fen(need.lowestQuoteFen) },
    sendings: new Map(sendings.map((one) => [one.sendingId, one as SendingFact])),
    quotes: new Map(quotes.map((one) => [one.proposalId, { ...one, totalFen: fen(one.totalFen) }])),
  }
}

/** Writes the need and, of those told and their quotes, the one that an event is about. */
export async function saveCase(
  tx: Tx,
  { need, sendings, quotes }: NeedCase,
  touched: readonly string[],
): Promise<void> {
  const { needId } = need
  await tx.needFact.upsert({ where: { needId }, create: need, update: need })
  for (const id of touched) {
    const sending = sendings.get(id)
    if (sending) await tx.sendingFact.upsert({ where: { sendingId: id }, create: sending, update: sending })
    const quote = quotes.get(id)
    if (quote) await tx.quoteFact.upsert({ where: { proposalId: id }, create: quote, update: quote })
  }
}

export function findPlace(tx: Tx, needId: string) {
  return tx.needFact.findUnique({
    where: { needId },
    select: { domain: true, cluster: true, region: true },
  })
}

export async function findDealFact(tx: Tx, dealId: string): Promise<DealFact | null> {
  const row = await tx.dealFact.findUnique({ where: { dealId } })
  return row && { ...row, valueFen: fen(row.valueFen) }
}

export async function saveDealFact(tx: Tx, fact: DealFact): Promise<void> {
  await tx.dealFact.upsert({ where: { dealId: fact.dealId }, create: fact, update: fact })
}

export function findOpenSpan(tx: Tx, offeringId: string): Promise<OfferingFact | null> {
  return tx.offeringFact.findFirst({ where: { offeringId, until: null } })
}

export async function saveSpan(tx: Tx, span: OfferingFact): Promise<void> {
  const { offeringId, since } = span
  await tx.offeringFact.upsert({
    where: { offeringId_since: { offeringId, since } },
    create: span,
    update: span,
  })
}

export function findOpenLine(tx: Tx, lineId: string): Promise<LineFact | null> {
  return tx.lineFact.findFirst({ where: { lineId, until: null } })
}

export async function saveLineSpan(tx: Tx, span: LineFact): Promise<void> {
  const { lineId, since } = span
  await tx.lineFact.upsert({ where: { lineId_since: { lineId, since } }, create: span, update: span })
}

export function blocksOf(tx: Tx, lineId: string): Promise<LineBlockFact[]> {
  return tx.lineBlockFact.findMany({ where: { lineId } })
}

export async function replaceBlocks(tx: Tx, lineId: string, blocks: LineBlockFact[]): Promise<void> {
  await tx.lineBlockFact.deleteMany({ where: { lineId } })
  await tx.lineBlockFact.createMany({ data: blocks })
}

export async function saveRun(tx: Tx, run: RunFact): Promise<void> {
  await tx.runFact.upsert({ where: { bookingId: run.bookingId }, create: run, update: run })
}

const tables = {
  needs: 'NeedFact',
  sendings: 'SendingFact',
  exposures: 'ExposureSum',
  quotes: 'QuoteFact',
  deals: 'DealFact',
  offerings: 'OfferingFact',
  lines: 'LineFact',
  blocks: 'LineBlockFact',
  runs: 'RunFact',
} as const satisfies Record<keyof AllFacts, string>
export const factTables = Object.entries(tables) as [keyof AllFacts, string][]

/** Puts these facts in the place of all there are. */
export async function replaceFacts(tx: Tx, facts: AllFacts): Promise<void> {
  await tx.$executeRaw`TRUNCATE ${Prisma.join(factTables.map(([, table]) => tableIn('public', table)))}`
  await insertFacts(tx, 'public', facts)
}

/** @param schema public, or pg_temp for the tables that stand before the real ones while a report is counted */
export async function insertFacts(tx: Tx, schema: 'public' | 'pg_temp', facts: AllFacts): Promise<void> {
  for (const [key, name] of factTables) {
    const table = tableIn(schema, name)
    for (const rows of chunksOf(facts[key]))
      await tx.$executeRaw`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(null::${table}, ${rows}::jsonb)`
  }
}

/** Takes away what is known of needs, deals, offerings, lines and bookings. */
export async function deleteFactsOf(tx: Tx, ids: string[]): Promise<void> {
  await tx.needFact.deleteMany({ where: { needId: { in: ids } } })
  await tx.sendingFact.deleteMany({ where: { needId: { in: ids } } })
  await tx.quoteFact.deleteMany({ where: { needId: { in: ids } } })
  await tx.dealFact.deleteMany({ where: { dealId: { in: ids } } })
  await tx.offeringFact.deleteMany({ where: { offeringId: { in: ids } } })
  await tx.lineFact.deleteMany({ where: { lineId: { in: ids } } })
  await tx.lineBlockFact.deleteMany({ where: { lineId: { in: ids } } })
  await tx.runFact.deleteMany({ where: { bookingId: { in: ids } } })
}

const tableIn = (schema: string, table: string) => Prisma.raw(`${schema}."${table}"`)

const ROWS_AT_ONCE = 5000

function* chunksOf(rows: readonly object[]): Generator<string> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    yield JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE))
}

/** Every fact there is, in one order: what a recount must leave as it was. */
export async function listFacts(tx: Tx) {
  return {
    needs: await tx.needFact.findMany({ orderBy: { needId: 'asc' } }),
    sendings: await tx.sendingFact.findMany({ orderBy: { sendingId: 'asc' } }),
    exposures: await tx.exposureSum.findMany({ orderBy: [{ period: 'asc' }, { organizationId: 'asc' }] }),
    quotes: await tx.quoteFact.findMany({ orderBy: { proposalId: 'asc' } }),
    deals: await tx.dealFact.findMany({ orderBy: { dealId: 'asc' } }),
    offerings: await tx.offeringFact.findMany({ orderBy: [{ offeringId: 'asc' }, { since: 'asc' }] }),
    lines: await tx.lineFact.findMany({ orderBy: [{ lineId: 'asc' }, { since: 'asc' }] }),
    blocks: await tx.lineBlockFact.findMany({ orderBy: [{ lineId: 'asc' }, { blockId: 'asc' }] }),
    runs: await tx.runFact.findMany({ orderBy: { bookingId: 'asc' } }),
  }
}
