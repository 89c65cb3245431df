import { type RawTransaction, sqlOfTransaction } from '#search/engines/postgres/sql.ts'
import { removeDocuments, writeDocuments } from '#search/engines/postgres/write.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { documentSource } from './sources.ts'

/**
 * Call it last in the transaction that changes what a document shows, publishing and withdrawing alike. PostgreSQL's document is written
 * or removed in that same transaction; for the search server a line is left that the drain works off.
 * Without a registered source only the line is left, and the drain writes both.
 */
export async function markStale<Tx extends RawTransaction>(
  tx: Tx,
  index: IndexName,
  ids: string | readonly string[],
): Promise<void> {
  const changed = [...new Set(typeof ids === 'string' ? [ids] : ids)]
  if (changed.length === 0) return
  const sql = sqlOfTransaction(tx)
  await sql(
    `INSERT INTO "StaleDocument" ("index", "documentId")
     SELECT $1, jsonb_array_elements_text($2::jsonb) RETURNING 1 AS one`,
    [index, JSON.stringify(changed)],
  )
  const source = documentSource<IndexName, Tx>(index)
  if (!source) return
  const documents = await source.load(tx, changed)
  await writeDocuments(sql, index, documents)
  const found = new Set(documents.map((document) => document.id))
  await removeDocuments(
    sql,
    index,
    changed.filter((id) => !found.has(id)),
  )
}
