/** The lines of "StaleDocument": claimed with a lease, so that no transaction stays open while the search server works. */
import type { Sql } from '#search/engines/postgres/sql.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { ATTEMPTS_LIMIT, waitSeconds } from './backoff.ts'

export type Claim = { ids: string[]; index: IndexName; documentId: string; attempts: number }

const LEASE_SECONDS = 120

/**
 * Takes up to `limit` lines that are due, all lines of a document together. Two drains never hold the same
 * document, since a later line waits until the lease on an earlier one ends.
 */
export async function claim(sql: Sql, limit: number): Promise<Claim[]> {
  const rows = await sql<{ id: string; index: IndexName; documentId: string; attempts: number }>(
    `UPDATE "StaleDocument" SET "notBefore" = now() + make_interval(secs => $2::int), "attempts" = "attempts" + 1
     WHERE "id" IN (
       SELECT s."id" FROM "StaleDocument" s
       WHERE s."doneAt" IS NULL AND s."notBefore" <= now() AND s."attempts" < $3::int
         AND NOT EXISTS (
           SELECT 1 FROM "StaleDocument" o WHERE o."index" = s."index" AND o."documentId" = s."documentId"
             AND o."doneAt" IS NULL AND o."notBefore" > now())
       ORDER BY s."id" LIMIT $1::int FOR UPDATE SKIP LOCKED)
     RETURNING "id"::text AS id, "index", "documentId", "attempts"`,
    [limit, LEASE_SECONDS, ATTEMPTS_LIMIT],
  )
  const byDocument = new Map<string, Claim>()
  for (const { id, index, documentId, attempts } of rows) {
    const key = `${index} ${documentId}`
    const known = byDocument.get(key)
    if (known) {
      known.ids.push(id)
      known.attempts = Math.max(known.attempts, attempts)
    } else byDocument.set(key, { ids: [id], index, documentId, attempts })
  }
  return [...byDocument.values()]
}

export async function markDone(sql: Sql, claims: readonly Claim[]): Promise<void> {
  await sql(
    `UPDATE "StaleDocument" SET "doneAt" = now(), "lastError" = NULL
     WHERE "id" IN (SELECT jsonb_array_elements_text($1::jsonb)::bigint) RETURNING 1 AS one`,
    [JSON.stringify(claims.flatMap((one) => one.ids))],
  )
}

/** Lets go of a document that was refused; its next attempt waits longer than the last. */
export async function putBack(sql: Sql, one: Claim, reason: string): Promise<void> {
  await sql(
    `UPDATE "StaleDocument" SET "notBefore" = now() + make_interval(secs => $2::int), "lastError" = $3::text
     WHERE "id" IN (SELECT jsonb_array_elements_text($1::jsonb)::bigint) RETURNING 1 AS one`,
    [JSON.stringify(one.ids), waitSeconds(one.attempts), reason.slice(0, 500)],
  )
}

/** Lets go of lines whose server was away: it is not their fault, so the attempt does not count. */
export async function releaseAll(
  sql: Sql,
  claims: readonly Claim[],
  reason: string,
  seconds: number,
): Promise<void> {
  await sql(
    `UPDATE "StaleDocument" SET "attempts" = "attempts" - 1, "lastError" = $2::text,
       "notBefore" = now() + make_interval(secs => $3::int)
     WHERE "id" IN (SELECT jsonb_array_elements_text($1::jsonb)::bigint) RETURNING 1 AS one`,
    [JSON.stringify(claims.flatMap((one) => one.ids)), reason.slice(0, 500), seconds],
  )
}

/** Forgets what was done long ago. */
export async function forgetDone(sql: Sql, days: number): Promise<void> {
  await sql(
    `DELETE FROM "StaleDocument" WHERE "doneAt" < now() - make_interval(days => $1::int) RETURNING 1 AS one`,
    [days],
  )
}

/** The database's clock as it writes it: processes may disagree, and a Date would lose the microseconds. */
export async function databaseTime(sql: Sql): Promise<string> {
  const [row] = await sql<{ at: string }>(`SELECT now()::text AS at`, [])
  return row?.at ?? 'now'
}

/** Queues again what was carried since, oldest change included. */
export async function requeueSince(sql: Sql, index: IndexName, since: string): Promise<void> {
  await sql(
    `UPDATE "StaleDocument" SET "doneAt" = NULL, "attempts" = 0, "notBefore" = now()
     WHERE "index" = $1 AND "doneAt" >= $2::timestamptz RETURNING 1 AS one`,
    [index, since],
  )
}
