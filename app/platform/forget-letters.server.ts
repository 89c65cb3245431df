import { inBatches } from './in-batches.ts'
import { ATTEMPTS_LIMIT } from './mail.server.ts'
import { reading } from './transaction.server.ts'

const SENT_KEPT_DAYS = 90
/** Longer, for whoever asks where a letter has gone. */
const GIVEN_UP_KEPT_DAYS = 180

/** Deletes letters that went out long ago, and those that nobody would take; what still waits stays. Returns how many. */
export function forgetLetters(now: Date, batch?: number): Promise<number> {
  const at = now.toISOString()
  return inBatches(
    (limit) =>
      reading(
        (tx) => tx.$executeRaw`
          DELETE FROM "Mail" WHERE "id" IN (
            SELECT "id" FROM "Mail"
            WHERE "sentAt" < ${at}::timestamptz - make_interval(days => ${SENT_KEPT_DAYS}::int)
              OR ("sentAt" IS NULL AND "attempts" >= ${ATTEMPTS_LIMIT}::int
                AND "notBefore" < ${at}::timestamptz - make_interval(days => ${GIVEN_UP_KEPT_DAYS}::int))
            LIMIT ${limit}::int)`,
      ),
    batch,
  )
}
