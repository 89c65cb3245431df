import type { Tx } from '#app/platform/transaction.server.ts'
import type { DealFact } from './fold-deal.ts'
import type { OfferingFact } from './fold-offering.ts'
import type { NeedCase, NeedFact, QuoteFact, SendingFact } from './need-case.ts'

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

export type AllFacts = {
  needs: NeedFact[]
  sendings: SendingFact[]
  quotes: QuoteFact[]
  deals: DealFact[]
  offerings: OfferingFact[]
}

/** Puts these facts in the place of all there are. */
export async function replaceFacts(tx: Tx, facts: AllFacts): Promise<void> {
  await tx.$executeRaw`TRUNCATE "NeedFact", "SendingFact", "QuoteFact", "DealFact", "OfferingFact"`
  for (const rows of chunksOf(facts.needs))
    await tx.$executeRaw`INSERT INTO "NeedFact" SELECT * FROM jsonb_populate_recordset(null::"NeedFact", ${rows}::jsonb)`
  for (const rows of chunksOf(facts.sendings))
    await tx.$executeRaw`INSERT INTO "SendingFact" SELECT * FROM jsonb_populate_recordset(null::"SendingFact", ${rows}::jsonb)`
  for (const rows of chunksOf(facts.quotes))
    await tx.$executeRaw`INSERT INTO "QuoteFact" SELECT * FROM jsonb_populate_recordset(null::"QuoteFact", ${rows}::jsonb)`
  for (const rows of chunksOf(facts.deals))
    await tx.$executeRaw`INSERT INTO "DealFact" SELECT * FROM jsonb_populate_recordset(null::"DealFact", ${rows}::jsonb)`
  for (const rows of chunksOf(facts.offerings))
    await tx.$executeRaw`INSERT INTO "OfferingFact" SELECT * FROM jsonb_populate_recordset(null::"OfferingFact", ${rows}::jsonb)`
}

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
    quotes: await tx.quoteFact.findMany({ orderBy: { proposalId: 'asc' } }),
    deals: await tx.dealFact.findMany({ orderBy: { dealId: 'asc' } }),
    offerings: await tx.offeringFact.findMany({ orderBy: [{ offeringId: 'asc' }, { since: 'asc' }] }),
  }
}
