import type { Tx } from '#app/platform/transaction.server.ts'
import type { Item } from './item.ts'

export const VIEWED_KEPT = 20

/** Puts an item at the head of the person's list and lets its tail go, in one statement; nothing where they do not want one. */
export async function putViewed(tx: Tx, userId: string, { kind, id }: Item, now: Date): Promise<void> {
  await tx.$executeRaw`
    WITH put AS (
      INSERT INTO "ViewedItem" ("userId", "kind", "itemId", "viewedAt")
      SELECT "id", ${kind}::"ItemKind", ${id}::uuid, ${now.toISOString()}::timestamptz FROM "User" WHERE "id" = ${userId}::uuid AND "keepsViews"
      ON CONFLICT ("userId", "kind", "itemId") DO UPDATE SET "viewedAt" = excluded."viewedAt"
      RETURNING 1)
    DELETE FROM "ViewedItem" WHERE "userId" = ${userId}::uuid AND EXISTS (SELECT FROM put) AND ("kind", "itemId") IN (
      SELECT "kind", "itemId" FROM "ViewedItem"
      WHERE "userId" = ${userId}::uuid AND NOT ("kind" = ${kind}::"ItemKind" AND "itemId" = ${id}::uuid)
      ORDER BY "viewedAt" DESC, "itemId" OFFSET ${VIEWED_KEPT - 1}::int)`
}

export function newestViewed(tx: Tx, userId: string, limit: number) {
  return tx.viewedItem.findMany({
    where: { userId },
    orderBy: [{ viewedAt: 'desc' }, { itemId: 'asc' }],
    take: limit,
    select: { kind: true, itemId: true, viewedAt: true },
  })
}

export async function deleteViewed(tx: Tx, userId: string): Promise<void> {
  await tx.viewedItem.deleteMany({ where: { userId } })
}
