import { dateOfDay, dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { INSTANT_LETTERS_A_DAY } from './saved-search.ts'
import { lastMondayMorning, lastMorning } from './turn.ts'

/** What is found waits so long at most for its letter at once; what is withdrawn meanwhile is not asked after each minute for ever. */
const AT_ONCE_MILLISECONDS = 30 * 60_000

/** Searches whose turn has come since they were last told of. */
function due(now: Date): Prisma.SavedSearchWhereInput {
  return {
    droppedAt: null,
    OR: [
      {
        frequency: 'instant',
        hits: { some: { mailedAt: null, foundAt: { gt: new Date(now.getTime() - AT_ONCE_MILLISECONDS) } } },
        NOT: {
          user: { alertDay: { day: dateOfDay(dayOf(now)), letters: { gte: INSTANT_LETTERS_A_DAY } } },
        },
      },
      // What found no place in a letter at once comes with the morning's.
      { frequency: { in: ['instant', 'daily'] }, alertedAt: { lt: lastMorning(now) } },
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
    select: {
      id: true,
      name: true,
      kind: true,
      query: true,
      createdAt: true,
      frequency: true,
      alertedAt: true,
    },
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

/** One more letter at once on this day. */
export async function countLetter(tx: Tx, userId: string, now: Date): Promise<void> {
  const day = dateOfDay(dayOf(now))
  const { count } = await tx.alertDay.updateMany({
    where: { userId, day },
    data: { letters: { increment: 1 } },
  })
  if (count > 0) return
  const begun = { day, letters: 1 }
  await tx.alertDay.upsert({ where: { userId }, create: { userId, ...begun }, update: begun })
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

/** An engine may be so far behind its own word that a change is in it. */
const ENGINE_LAG_SECONDS = 120

/**
 * The same of those that are told of at once, where something of their kind changed, or came into the index, since they were last looked
 * at: on a quiet night none is searched.
 */
export async function takeChanged(tx: Tx, before: Date, now: Date, limit: number): Promise<Unlooked[]> {
  return tx.$queryRaw<Unlooked[]>`
    UPDATE "SavedSearch" SET "lookedAt" = ${now.toISOString()}::timestamptz
    WHERE "id" IN (
      SELECT s."id" FROM "SavedSearch" s
      WHERE s."frequency" = 'instant' AND s."droppedAt" IS NULL AND s."lookedAt" < ${before.toISOString()}::timestamptz
        AND EXISTS (
          SELECT FROM "StaleDocument" d WHERE d."index" = s."kind"::text
            AND (d."doneAt" IS NULL OR d."doneAt" > s."lookedAt" - make_interval(secs => ${ENGINE_LAG_SECONDS}::int)))
      ORDER BY s."lookedAt" LIMIT ${limit}::int FOR UPDATE OF s SKIP LOCKED)
    RETURNING "id"::text, "kind"::text, "query", "createdAt"`
}
