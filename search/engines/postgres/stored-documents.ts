/** What lies in an index as it lies there, without a search. */
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { type Fingerprint, fingerprintOf } from '../common/fingerprint.ts'
import type { Sql } from './sql.ts'

const PAGE = 1_000

type Row = { id: string; document: unknown }

/** Fingerprints of all documents of an index, or of those of `ids`. */
export async function* storedFingerprints(
  sql: Sql,
  index: IndexName,
  ids?: readonly string[],
): AsyncGenerator<Fingerprint> {
  let after = ''
  for (;;) {
    const rows = await sql<Row>(
      `SELECT "id", "document" FROM "SearchDocument" WHERE "index" = $1 AND "id" > $2
         AND ($3::jsonb IS NULL OR "id" IN (SELECT jsonb_array_elements_text($3::jsonb)))
       ORDER BY "id" LIMIT $4::int`,
      [index, after, ids ? JSON.stringify(ids) : null, PAGE],
    )
    for (const { id, document } of rows) yield { id, fingerprint: fingerprintOf(document) }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    after = last.id
  }
}

/** How many documents an index holds. */
export async function storedCount(sql: Sql, index: IndexName): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM "SearchDocument" WHERE "index" = $1`,
    [index],
  )
  return row?.count ?? 0
}
