import type { Sql } from '#search/engines/postgres/sql.ts'

/** Lines among which one may still appear late: its number was given before, its transaction ended after that of the newest. */
const LATE_LINES = 1_000

/**
 * What stands for the state of all documents: another one after each change (mark-stale.ts leaves a line for every one); null where no
 * line says anything.
 */
export async function changeMark(sql: Sql): Promise<string | null> {
  const [row] = await sql<{ mark: string }>(
    `SELECT concat_ws(' ', newest."id", newest."enqueuedAt",
       (SELECT count(*) FROM "StaleDocument" s WHERE s."id" > newest."id" - $1::int)) AS mark
     FROM "StaleDocument" newest ORDER BY newest."id" DESC LIMIT 1`,
    [LATE_LINES],
  )
  return row?.mark ?? null
}
