import type { Tx } from '#app/platform/transaction.server.ts'
import { FOLLOW_UP_DAYS } from './confirmation.ts'
import { type DealSide, dealSides } from './party.ts'

const DAY_MILLISECONDS = 86_400_000

/** Writes down when each side will be asked again. */
export function insertFollowUps(tx: Tx, dealId: string, completedAt: Date) {
  return tx.followUp.createMany({
    data: dealSides.flatMap((side) =>
      FOLLOW_UP_DAYS.map((days) => ({
        dealId,
        side,
        days,
        dueAt: new Date(completedAt.getTime() + days * DAY_MILLISECONDS),
      })),
    ),
  })
}

/** Takes follow-ups whose day has come; each is taken once, however many workers look. */
export function claimDueFollowUps(tx: Tx, now: Date, limit: number) {
  return tx.$queryRaw<{ dealId: string; side: DealSide; days: number }[]>`
    UPDATE "FollowUp" f SET "askedAt" = ${now}
    FROM (SELECT "dealId", "side", "days" FROM "FollowUp"
          WHERE "askedAt" IS NULL AND "dueAt" <= ${now} ORDER BY "dueAt" LIMIT ${limit} FOR UPDATE SKIP LOCKED) due
    WHERE f."dealId" = due."dealId" AND f."side" = due."side" AND f."days" = due."days"
    RETURNING f."dealId"::text AS "dealId", f."side"::text AS "side", f."days"`
}

/** Writes down an answer, once; false where there is nothing to answer yet or it was answered before. */
export async function answerFollowUpRow(
  tx: Tx,
  { dealId, side, days }: { dealId: string; side: DealSide; days: number },
  answer: {
    answer: 'done' | 'not_done' | 'not_yet' | 'rather_not'
    useful: boolean | null
    outcome: string | null
    note: string
    userId: string
  },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.followUp.updateMany({
    where: { dealId, side, days, answeredAt: null, dueAt: { lte: now } },
    data: { ...answer, answeredAt: now },
  })
  return count === 1
}
