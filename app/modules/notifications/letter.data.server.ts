import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** Letters to be written whose time has come. */
const due = (now: Date) =>
  ({
    channel: 'email',
    mailId: null,
    state: { in: ['waiting', 'held'] },
    notBefore: { lte: now },
  }) satisfies Prisma.DeliveryWhereInput

/** People with a letter that is due, after the given one, ascending. */
export async function readersDue(tx: Tx, now: Date, after: string | null, limit: number): Promise<string[]> {
  // Grouped by the database: `distinct` would fetch every delivery that is due to find the first few people.
  const rows = await tx.delivery.groupBy({
    by: ['userId'],
    where: { ...due(now), ...(after ? { userId: { gt: after } } : {}) },
    orderBy: { userId: 'asc' },
    take: limit,
  })
  return rows.map((row) => row.userId)
}

/** Until the transaction ends nobody else writes to this person. */
export async function lockReader(tx: Tx, userId: string) {
  await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`
  return tx.user.findUnique({
    where: { id: userId },
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      alertKey: true,
      notificationChoices: { select: { topic: true, channel: true, wanted: true } },
      notificationTimes: { select: { quietFrom: true, quietTo: true, digest: true } },
    },
  })
}

/** What is due to be written to a person, the oldest first. */
export function deliveriesDue(tx: Tx, userId: string, now: Date) {
  return tx.delivery.findMany({
    where: { userId, ...due(now) },
    orderBy: [{ eventId: 'asc' }],
    select: {
      id: true,
      mergeable: true,
      notification: {
        select: { type: true, topic: true, values: true, path: true, readAt: true },
      },
    },
  })
}

/** Letters about notifications that were written to a person since an instant. */
export async function countLettersSince(tx: Tx, userId: string, since: Date): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT mail."id")::int AS "count" FROM "Delivery" AS delivery
    JOIN "Mail" AS mail ON mail."id" = delivery."mailId"
    WHERE delivery."userId" = ${userId}::uuid AND mail."createdAt" >= ${since.toISOString()}::timestamptz`
  return row?.count ?? 0
}

export async function suppress(tx: Tx, ids: string[], reason: string): Promise<void> {
  await tx.delivery.updateMany({
    where: { id: { in: ids } },
    data: { state: 'suppressed', lastError: reason },
  })
}

export async function hold(tx: Tx, ids: string[], reason: string, notBefore: Date): Promise<void> {
  await tx.delivery.updateMany({
    where: { id: { in: ids } },
    data: { state: 'held', lastError: reason, notBefore, mergeable: true },
  })
}

/** That a letter carries these from now on. */
export async function entrust(tx: Tx, ids: string[], mailId: string): Promise<void> {
  await tx.delivery.updateMany({
    where: { id: { in: ids } },
    data: { state: 'waiting', mailId, lastError: null },
  })
}

/** Brings what became of the letters into the deliveries that they carry; returns how many changed. */
export function settle(tx: Tx): Promise<number> {
  return tx.$executeRaw`
    UPDATE "Delivery" AS delivery SET
      "state" = CASE
        WHEN mail."sentAt" IS NOT NULL THEN 'sent'
        WHEN mail."deadAt" IS NOT NULL THEN 'dead'
        WHEN mail."lastError" IS NOT NULL THEN 'failed'
        ELSE 'waiting' END::"DeliveryState",
      "attempts" = mail."attempts", "sentAt" = mail."sentAt", "notBefore" = mail."notBefore",
      "lastError" = CASE WHEN mail."sentAt" IS NULL THEN mail."lastError" END
    FROM "Mail" AS mail
    WHERE delivery."mailId" = mail."id" AND delivery."state" IN ('waiting', 'failed', 'dead')
      AND (mail."sentAt" IS NOT NULL OR delivery."attempts" <> mail."attempts"
        OR (mail."deadAt" IS NOT NULL) <> (delivery."state" = 'dead')
        OR mail."lastError" IS DISTINCT FROM delivery."lastError")`
}
