/** The lines of "StaleDocument": claimed with a lease, so that no transaction stays open while the search server works. */
import type { Sql } from '#search/engines/postgres/sql.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { ATTEMPTS_LIMIT, LEASE_SECONDS, waitSeconds } from './backoff.ts'

export type Claim = {
  ids: string[]
  index: IndexName
  documentId: string
  attempts: number
  /** Until when the lines are ours, as the database writes it. */
  leaseEnd: string
}

/**
 * Takes up to `limit` lines that are due, all lines of a document together. Two drains never hold the same
 * document, since a later line waits until the lease on an earlier one ends.
 */
export async function claim(sql: Sql, limit: number, leaseSeconds = LEASE_SECONDS): Promise<Claim[]> {
  const rows = await sql<Omit<Claim, 'ids'> & { id: string }>(
    `UPDATE "StaleDocument" SET "notBefore" = now() + make_interval(secs => $2::int), "attempts" = "attempts" + 1
     WHERE "id" IN (
       SELECT s."id" FROM "StaleDocument" s
       WHERE s."doneAt" IS NULL AND s."notBefore" <= now() AND s."attempts" < $3::int
         AND NOT EXISTS (
           SELECT 1 FROM "StaleDocument" o WHERE o."index" = s."index" AND o."documentId" = s."documentId"
             AND o."doneAt" IS NULL AND o."notBefore" > now())
       ORDER BY s."id" LIMIT $1::int FOR UPDATE SKIP LOCKED)
     RETURNING "id"::text AS id, "index", "documentId", "attempts", "notBefore"::text AS "leaseEnd"`,
    [limit, leaseSeconds, ATTEMPTS_LIMIT],
  )
  const byDocument = new Map<string, Claim>()
  for (const { id, ...row } of rows) {
    const { index, documentId, attempts } = row
    const key = `${index} ${documentId}`
    const known = byDocument.get(key)
    if (known) {
      known.ids.push(id)
      known.attempts = Math.max(known.attempts, attempts)
    } else byDocument.set(key, { ...row, ids: [id] })
  }
  return [...byDocument.values()]
}

/**
 * Closes lines whose document was carried, and refusals of the same document before them. Where the lease ended meanwhile another
 * drain may have written a newer state before this one wrote its own, so the document is queued once more.
 */
export async function markDone(sql: Sql, claims: readonly Claim[]): Promise<void> {
  const lines = claims.flatMap(({ ids, index, documentId, leaseEnd }) =>
    ids.map((id) => ({ id, index, documentId, leaseEnd })),
  )
  await sql(
    `WITH claimed AS (
       SELECT * FROM jsonb_to_recordset($1::jsonb) AS c("id" bigint, "index" text, "documentId" text, "leaseEnd" timestamptz(3))
     ), lost AS (
       INSERT INTO "StaleDocument" ("index", "documentId")
       SELECT DISTINCT c."index", c."documentId" FROM claimed c
       LEFT JOIN "StaleDocument" s ON s."id" = c."id"
       WHERE s."doneAt" IS NOT NULL OR s."notBefore" IS DISTINCT FROM c."leaseEnd" RETURNING 1
     )
     UPDATE "StaleDocument" s SET "doneAt" = now(), "lastError" = NULL FROM claimed c
     WHERE s."doneAt" IS NULL AND (
       (s."id" = c."id" AND s."notBefore" = c."leaseEnd")
       OR (s."index" = c."index" AND s."documentId" = c."documentId" AND s."id" < c."id" AND s."attempts" >= $2::int))
     RETURNING 1 AS one`,
    [JSON.stringify(lines), ATTEMPTS_LIMIT],
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

/** Queues documents anew, whatever became of them before. */
export async function queueAnew(sql: Sql, index: IndexName, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await sql(
    `WITH wanted AS (SELECT jsonb_array_elements_text($2::jsonb) AS id), settled AS (
       UPDATE "StaleDocument" SET "doneAt" = now()
       WHERE "index" = $1 AND "doneAt" IS NULL AND "attempts" >= $3::int AND "documentId" IN (SELECT id FROM wanted) RETURNING 1)
     INSERT INTO "StaleDocument" ("index", "documentId") SELECT $1, id FROM wanted RETURNING 1 AS one`,
    [index, JSON.stringify(ids), ATTEMPTS_LIMIT],
  )
}

/** Which of the documents wait in the outbox, or were carried since an instant of the database's clock. Those given up do not wait. */
export async function waitingAmong(
  sql: Sql,
  index: IndexName,
  ids: readonly string[],
  since: string,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await sql<{ id: string }>(
    `SELECT DISTINCT "documentId" AS id FROM "StaleDocument"
     WHERE "index" = $1 AND "documentId" IN (SELECT jsonb_array_elements_text($2::jsonb))
       AND (("doneAt" IS NULL AND "attempts" < $4::int) OR "doneAt" >= $3::timestamptz)`,
    [index, JSON.stringify(ids), since, ATTEMPTS_LIMIT],
  )
  return new Set(rows.map((row) => row.id))
}

/** Forgets what was done long ago, but for the newest line, which tells the state of all documents (change-mark.server.ts). */
export async function forgetDone(sql: Sql, days: number): Promise<void> {
  await sql(
    `DELETE FROM "StaleDocument" WHERE "doneAt" < now() - make_interval(days => $1::int)
       AND "id" < (SELECT max("id") FROM "StaleDocument") RETURNING 1 AS one`,
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
