/** What waits for the engines, for those who watch over it. */
import { sqlOfTransaction } from '#search/engines/postgres/sql.ts'
import { failedDocuments, outboxState, retryNow } from '#search/indexer/outbox-report.server.ts'
import type { Tx } from './transaction.server.ts'

/** How much waits and for how long, and the first of the documents that were refused. */
export async function readOutbox(tx: Tx, failuresShown: number) {
  const sql = sqlOfTransaction(tx)
  return { state: await outboxState(sql), failures: await failedDocuments(sql, failuresShown) }
}

/** How much waits, for how long, and how many were given up. */
export function readOutboxState(tx: Tx) {
  return outboxState(sqlOfTransaction(tx))
}

/** Tries refused documents again at once, one or all of them; returns how many. */
export function retryOutbox(tx: Tx, only?: { index: string; documentId: string }): Promise<number> {
  return retryNow(sqlOfTransaction(tx), only)
}
