import { atHour, dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'

export type TakenSending = { id: string; needId: string; organizationId: string }

/** Turns unanswered invitations past their time into lapsed ones; another worker takes others. */
export function takeLapsed(tx: Tx, now: Date, limit: number): Promise<TakenSending[]> {
  return tx.$queryRaw<TakenSending[]>`
    UPDATE "Sending" SET "status" = 'lapsed'
    WHERE "id" IN (
      SELECT "id" FROM "Sending" WHERE "status" = 'sent' AND "dueAt" <= ${now.toISOString()}::timestamptz
      ORDER BY "dueAt" LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)
    RETURNING "id"::text, "needId"::text, "organizationId"::text`
}

export type Reminded = TakenSending & { title: string; dueAt: Date; late: boolean }

/**
 * Takes what one may be reminded of: once while there is a day left and a day has passed, once a day after the time is over. Nobody
 * is reminded who answered, takes no invitations or is away, or whose need is over or has its answers; nobody of more than a few in one day.
 */
export function takeToRemind(
  tx: Tx,
  now: Date,
  { limit, perProvider }: { limit: number; perProvider: number },
): Promise<Reminded[]> {
  const today = dayOf(now)
  const at = now.toISOString()
  return tx.$queryRaw<Reminded[]>`
    WITH due AS (
      SELECT s."id", row_number() OVER (PARTITION BY s."organizationId" ORDER BY s."dueAt", s."id") AS place,
        (SELECT count(*) FROM "Sending" d WHERE d."organizationId" = s."organizationId"
          AND d."remindedAt" >= ${atHour(today).toISOString()}::timestamptz) AS today
      FROM "Sending" s
      JOIN "NeedRouting" t ON t."needId" = s."needId" AND t."state" NOT IN ('stopped', 'filled')
      JOIN "Need" n ON n."id" = s."needId" AND n."status" = 'published'
      WHERE s."status" IN ('sent', 'lapsed') AND (
        (s."reminders" = 0 AND s."sentAt" <= ${at}::timestamptz - interval '24 hours'
          AND s."dueAt" > ${at}::timestamptz AND s."dueAt" <= ${at}::timestamptz + interval '24 hours')
        OR (s."reminders" < 2 AND s."dueAt" <= ${at}::timestamptz - interval '24 hours'
          AND s."dueAt" > ${at}::timestamptz - interval '7 days'
          AND (s."remindedAt" IS NULL OR s."remindedAt" < s."dueAt")))
        AND NOT EXISTS (SELECT 1 FROM "Settlement" e WHERE e."needId" = n."id")
        AND NOT EXISTS (SELECT 1 FROM "LeadPause" l WHERE l."organizationId" = s."organizationId"
          AND l."subjectId" IN (s."organizationId", s."offeringId"))
        AND NOT EXISTS (SELECT 1 FROM "ProviderAbsence" a WHERE a."organizationId" = s."organizationId"
          AND a."fromOn" <= ${today}::date AND ${today}::date < a."untilOn"))
    UPDATE "Sending" s SET "reminders" = s."reminders" + 1, "remindedAt" = ${at}::timestamptz
    FROM "Need" n JOIN "NeedVersion" v ON v."needId" = n."id" AND v."version" = n."version"
    WHERE n."id" = s."needId" AND s."id" IN (
      SELECT x."id" FROM "Sending" x JOIN due ON due."id" = x."id" AND due.place + due.today <= ${perProvider}::int
      WHERE x."remindedAt" IS NULL OR x."remindedAt" < ${at}::timestamptz - interval '12 hours'
      ORDER BY x."dueAt" LIMIT ${limit}::int FOR UPDATE OF x SKIP LOCKED)
    RETURNING s."id"::text, s."needId"::text, s."organizationId"::text,
      v."snapshot"->>'title' AS title, s."dueAt",
      s."dueAt" <= ${at}::timestamptz AS late`
}
