import { inBatches } from '../in-batches.ts'
import { reading } from '../transaction.server.ts'

const KEPT_DAYS = 30

/** Deletes jobs done long ago, but for the last of each type, which pages and clocks ask about. Returns how many. */
export function forgetJobs(now: Date, batch?: number): Promise<number> {
  return inBatches(
    (limit) =>
      reading(
        (tx) => tx.$executeRaw`
          DELETE FROM "Job" WHERE "id" IN (
            SELECT "id" FROM "Job"
            WHERE "finishedAt" < ${now.toISOString()}::timestamptz - make_interval(days => ${KEPT_DAYS}::int)
              AND "id" NOT IN (SELECT DISTINCT ON ("type") "id" FROM "Job" ORDER BY "type", "createdAt" DESC, "id" DESC)
            LIMIT ${limit}::int)`,
      ),
    batch,
  )
}
