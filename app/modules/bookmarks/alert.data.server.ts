import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { lastMondayMorning, lastMorning } from './turn.ts'

/** Searches whose turn has come since they were last told of. */
function due(now: Date): Prisma.SavedSearchWhereInput {
  return {
    droppedAt: null,
    OR: [
      { frequency: 'daily', alertedAt: { lt: lastMorning(now) } },
      { frequency: 'weekly', alertedAt: { lt: lastMondayMorning(now) } },
    ],
  }
}

/** People with a search that is due, after the given one, ascending. */
export async function readersDue(tx: Tx, now: Date, after: string | null, limit: number): Promise<string[]> {
  // Grouped by the database: `distinct` would fetch every search that is due to find the first few people.
  const rows = await tx.savedSearch.groupBy({
    by: ['userId'],
    where: { ...due(now), ...(after ? { userId: { gt: after } } : {}) },
    orderBy: { userId: 'asc' },
    take: limit,
  })
  return rows.map((row) => row.userId)
}

export function searchesDue(tx: Tx, userId: string, now: Date) {
  return tx.savedSearch.findMany({
    where: { userId, ...due(now) },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, name: true, kind: true, query: true, createdAt: true },
  })
}

/** That their turn is over, whether or not there was anything to tell. */
export async function markTurnOver(tx: Tx, ids: string[], now: Date): Promise<void> {
  await tx.savedSearch.updateMany({ where: { id: { in: ids } }, data: { alertedAt: now, lookedAt: now } })
}

export function findReader(tx: Tx, userId: string) {
  return tx.user.findUnique({
    where: { id: userId },
    select: { id: true, name: true, email: true, locale: true, alertKey: true },
  })
}

type Unlooked = { id: string; kind: 'offerings' | 'providers' | 'needs'; query: string; createdAt: Date }

/** Takes the searches that nobody looked at since an instant, the longest waiting first; another worker takes others. */
export async function takeUnlooked(tx: Tx, before: Date, now: Date, limit: number): Promise<Unlooked[]> {
  return tx.$queryRaw<Unlooked[]>`
    UPDATE "SavedSearch" SET "lookedAt" = ${now.toISOString()}::timestamptz
    WHERE "id" IN (
      SELECT "id" FROM "SavedSearch" WHERE "droppedAt" IS NULL AND "lookedAt" < ${before.toISOString()}::timestamptz
      ORDER BY "lookedAt" LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)
    RETURNING "id"::text, "kind"::text, "query", "createdAt"`
}
