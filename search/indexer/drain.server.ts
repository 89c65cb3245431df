/**
 * Carries stale documents to the engines. What is written is always the document as it is now, whole, so an order of changes
 * need not be kept and a repeat does no harm.
 */
import { type SearchEngine, SearchUnavailable } from '#search/engine.ts'
import { type RawTransaction, type Sql, sqlOfTransaction } from '#search/engines/postgres/sql.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import { AWAY_SECONDS } from './backoff.ts'
import { type Claim, claim, forgetDone, markDone, putBack, releaseAll } from './outbox.server.ts'
import { documentSource } from './sources.ts'

export type Drain = {
  /** Reads and writes outside of any request's transaction. */
  read<Result>(work: (tx: RawTransaction) => Promise<Result>): Promise<Result>
  /** Each gets every document; the PostgreSQL engine too, which heals what was written without a source. */
  engines: readonly SearchEngine[]
  /** After how long the lines of a drain that died go to another one. */
  leaseSeconds?: number
  /** How long lines wait whose engine is away. */
  awaySeconds?: number
}

export type Drained = { done: number; refused: number; waiting: number }

const BATCH = 500
const KEEP_DONE_DAYS = 7

/** Works off one batch; returns how many documents were carried, refused, or wait for an engine that is away. */
export async function drain(given: Drain): Promise<Drained> {
  const total: Drained = { done: 0, refused: 0, waiting: 0 }
  const claims = await given.read((tx) => claim(sqlOfTransaction(tx), BATCH, given.leaseSeconds))
  for (const index of new Set(claims.map((one) => one.index))) {
    const ofIndex = claims.filter((one) => one.index === index)
    try {
      const { done, refused } = await carry(given, index, ofIndex)
      total.done += done
      total.refused += refused
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error
      await inDatabase(given, (sql) =>
        releaseAll(sql, ofIndex, error.message, given.awaySeconds ?? AWAY_SECONDS),
      )
      total.waiting += ofIndex.length
    }
  }
  if (claims.length > 0) await inDatabase(given, (sql) => forgetDone(sql, KEEP_DONE_DAYS))
  return total
}

/** On a refusal the batch is halved until the one document that spoils it stands alone. */
async function carry(
  given: Drain,
  index: IndexName,
  claims: Claim[],
): Promise<{ done: number; refused: number }> {
  try {
    await carryBatch(given, index, claims)
    await inDatabase(given, (sql) => markDone(sql, claims))
    return { done: claims.length, refused: 0 }
  } catch (error) {
    if (error instanceof SearchUnavailable) throw error
    const [alone, another] = claims
    if (alone && !another) {
      await inDatabase(given, (sql) =>
        putBack(sql, alone, error instanceof Error ? error.message : String(error)),
      )
      return { done: 0, refused: 1 }
    }
    const middle = Math.ceil(claims.length / 2)
    const first = await carry(given, index, claims.slice(0, middle))
    const second = await carry(given, index, claims.slice(middle))
    return { done: first.done + second.done, refused: first.refused + second.refused }
  }
}

async function carryBatch(given: Drain, index: IndexName, claims: readonly Claim[]) {
  const source = documentSource(index)
  if (!source) throw new Error(`no source of documents is registered for ${index}`)
  const ids = claims.map((one) => one.documentId)
  const documents: Documents[IndexName][] = await given.read((tx) => source.load(tx, ids))
  const found = new Set(documents.map((document) => document.id))
  const gone = ids.filter((id) => !found.has(id))
  for (const engine of given.engines) {
    await engine.upsert(index, documents)
    await engine.remove(index, gone)
  }
}

function inDatabase(given: Drain, work: (sql: Sql) => Promise<void>) {
  return given.read((tx) => work(sqlOfTransaction(tx)))
}
