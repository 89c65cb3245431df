import type { Sql } from '#search/engines/postgres/sql.ts'

/**
 * What stands for the state of all documents: another one after each change (mark-stale.ts leaves a line for every one); null where no
 * line says anything.
 */
export async function changeMark(sql: Sql): Promise<string | null> {
  const [row] = await sql<{ mark: string }>(
    `SELECT "id"::text || ' ' || "enqueuedAt"::text AS mark FROM "StaleDocument" ORDER BY "id" DESC LIMIT 1`,
    [],
  )
  return row?.mark ?? null
}
