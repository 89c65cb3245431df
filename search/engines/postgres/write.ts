/** The rows of "SearchDocument": written in the transaction that changes their source, so that nothing is ever stale. */
import { type Documents, type IndexName, settingsOf } from '#search/indexes/all-indexes.ts'
import type { BaseDocument } from '#search/indexes/document.ts'
import { TOKEN_VERSION } from '../common/token-version.ts'
import type { Sql } from './sql.ts'
import { vectorOf } from './tokens.ts'

const UPSERT = `
INSERT INTO "SearchDocument" ("index", "id", "document", "facets", "sortKeys", "tokens", "tokenVersion", "updatedAt")
SELECT $1, d->>'id', d->'document', ARRAY(SELECT jsonb_array_elements_text(d->'facets')), d->'sortKeys',
  (d->>'tokens')::tsvector, $3::int, now()
FROM jsonb_array_elements($2::jsonb) AS d
ON CONFLICT ("index", "id") DO UPDATE SET "document" = excluded."document", "facets" = excluded."facets",
  "sortKeys" = excluded."sortKeys", "tokens" = excluded."tokens", "tokenVersion" = excluded."tokenVersion", "updatedAt" = now()
RETURNING "id"`

/** 'domain=D1' for each value, and '!domain' where the document says nothing, so that "D1 or blank" is one look into the index. */
export function flattenFacets(index: IndexName, facets: BaseDocument['facets']): string[] {
  const { facets: shown, filters } = settingsOf[index]
  return [...new Set([...shown, ...filters, ...Object.keys(facets)])].flatMap((facet) => {
    const values = facets[facet] ?? []
    return values.length > 0 ? [...new Set(values.map((value) => `${facet}=${value}`))] : [blankFacet(facet)]
  })
}

/** Stands in the place of a facet's values where there are none; no value is written so. */
export const blankFacet = (facet: string) => `!${facet}`

export async function writeDocuments<Index extends IndexName>(
  sql: Sql,
  index: Index,
  documents: readonly Documents[Index][],
): Promise<void> {
  // The last of two with one id wins, as it would one after the other.
  const distinct = [...new Map(documents.map((document) => [document.id, document])).values()]
  for (let from = 0; from < distinct.length; from += 500) {
    const rows = distinct.slice(from, from + 500).map((document) => ({
      id: document.id,
      document,
      facets: flattenFacets(index, document.facets),
      sortKeys: document.sortKeys,
      tokens: vectorOf(document),
    }))
    await sql(UPSERT, [index, JSON.stringify(rows, withoutNul), TOKEN_VERSION])
  }
}

export async function removeDocuments(sql: Sql, index: IndexName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql(
    `DELETE FROM "SearchDocument" WHERE "index" = $1 AND "id" IN (SELECT jsonb_array_elements_text($2::jsonb)) RETURNING "id"`,
    [index, JSON.stringify(ids)],
  )
}

/** Writes anew the rows whose tokens an older version of the text functions made; returns how many. */
export async function retokenise(sql: Sql): Promise<number> {
  let done = 0
  for (;;) {
    const rows = await sql<{ index: IndexName; document: Documents[IndexName] }>(
      `SELECT "index", "document" FROM "SearchDocument" WHERE "tokenVersion" <> $1 ORDER BY "index", "id" LIMIT 500`,
      [TOKEN_VERSION],
    )
    if (rows.length === 0) return done
    for (const index of new Set(rows.map((row) => row.index))) {
      await writeDocuments(
        sql,
        index,
        rows.filter((row) => row.index === index).map((row) => row.document),
      )
    }
    done += rows.length
  }
}

/** PostgreSQL's jsonb holds every character but this one. */
function withoutNul(_key: string, value: unknown) {
  return typeof value === 'string' ? value.replaceAll('\0', '') : value
}
