/** The outbox as a person watches it: how much waits, for how long, and what does not go through. */
import type { Sql } from '#search/engines/postgres/sql.ts'
import { ATTEMPTS_LIMIT } from './backoff.ts'
import type { FailedDocument, OutboxState } from './outbox-state.ts'

export async function outboxState(sql: Sql): Promise<OutboxState> {
  const [row] = await sql<OutboxState>(
    `SELECT count(*) FILTER (WHERE "attempts" < $1::int)::int AS depth,
       coalesce(greatest(0, extract(epoch FROM now() - min("enqueuedAt") FILTER (WHERE "attempts" < $1::int))), 0)::float8 AS "lagSeconds",
       count(DISTINCT ("index", "documentId")) FILTER (WHERE "attempts" BETWEEN 1 AND $1::int - 1 AND "lastError" IS NOT NULL)::int AS failing,
       count(DISTINCT ("index", "documentId")) FILTER (WHERE "attempts" >= $1::int)::int AS "givenUp"
     FROM "StaleDocument" WHERE "doneAt" IS NULL`,
    [ATTEMPTS_LIMIT],
  )
  return row ?? { depth: 0, lagSeconds: 0, failing: 0, givenUp: 0 }
}

/** Documents that were refused, those given up first, then the longest waiting. */
export async function failedDocuments(sql: Sql, limit: number): Promise<FailedDocument[]> {
  const rows = await sql<Omit<FailedDocument, 'since' | 'nextAttempt'> & { since: string; next: string }>(
    `SELECT s."index", s."documentId", d."document"->>'title' AS title, max(s."attempts")::int AS attempts,
       max(s."attempts") >= $1::int AS "givenUp", max(s."lastError") AS reason,
       to_json(min(s."enqueuedAt"))#>>'{}' AS since, to_json(max(s."notBefore"))#>>'{}' AS next
     FROM "StaleDocument" s LEFT JOIN "SearchDocument" d ON d."index" = s."index" AND d."id" = s."documentId"
     WHERE s."doneAt" IS NULL AND s."attempts" > 0 AND s."lastError" IS NOT NULL
     GROUP BY s."index", s."documentId", d."document"->>'title'
     ORDER BY "givenUp" DESC, min(s."enqueuedAt"), s."documentId" LIMIT $2::int`,
    [ATTEMPTS_LIMIT, limit],
  )
  return rows.map(({ since, next, ...row }) => ({
    ...row,
    since: new Date(since),
    nextAttempt: row.givenUp ? null : new Date(next),
  }))
}

/** Tries refused documents again now, one or all of them; returns how many. */
export async function retryNow(sql: Sql, only?: { index: string; documentId: string }): Promise<number> {
  const rows = await sql<{ document: string }>(
    `UPDATE "StaleDocument" SET "attempts" = 0, "notBefore" = now()
     WHERE "doneAt" IS NULL AND "attempts" > 0 AND "lastError" IS NOT NULL
       AND ($1::text IS NULL OR ("index" = $1 AND "documentId" = $2))
     RETURNING "index" || ' ' || "documentId" AS document`,
    [only?.index ?? null, only?.documentId ?? null],
  )
  return new Set(rows.map((row) => row.document)).size
}
