import type { Tx } from '#app/platform/transaction.server.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'

const published = { status: 'published' as const }

type Changed = (tx: Tx, ids: string[], since: Date) => Promise<{ id: string }[]>

/** Of the ids, those that anybody may see and that were published or changed after an instant. */
export const changedSince: Record<IndexName, Changed> = {
  offerings: (tx, ids, since) =>
    tx.offering.findMany({
      where: { id: { in: ids }, ...published, updatedAt: { gt: since } },
      select: { id: true },
    }),
  providers: (tx, ids, since) =>
    tx.organization.findMany({
      where: {
        id: { in: ids },
        isProvider: true,
        offerings: { some: published },
        OR: [
          { updatedAt: { gt: since } },
          { offerings: { some: { ...published, updatedAt: { gt: since } } } },
        ],
      },
      select: { id: true },
    }),
  // A need's row is its draft as well: what was published are its versions.
  needs: (tx, ids, since) =>
    tx.need.findMany({
      where: {
        id: { in: ids },
        ...published,
        visibility: { not: 'matched' },
        versions: { some: { createdAt: { gt: since } } },
      },
      select: { id: true },
    }),
}

/** Hits that were there when the search was saved: known, and told of by the page they were on. */
export async function insertKnownHits(tx: Tx, searchId: string, itemIds: string[], now: Date): Promise<void> {
  await tx.savedSearchHit.createMany({
    data: itemIds.map((itemId) => ({ searchId, itemId, foundAt: now, mailedAt: now })),
    skipDuplicates: true,
  })
}

/** Hits that nobody was told of yet; those known already stay as they are. */
export async function insertNewHits(tx: Tx, searchId: string, itemIds: string[], now: Date): Promise<void> {
  await tx.savedSearchHit.createMany({
    data: itemIds.map((itemId) => ({ searchId, itemId, foundAt: now })),
    skipDuplicates: true,
  })
}

export async function knownHits(tx: Tx, searchId: string, itemIds: string[]): Promise<Set<string>> {
  const rows = await tx.savedSearchHit.findMany({
    where: { searchId, itemId: { in: itemIds } },
    select: { itemId: true },
  })
  return new Set(rows.map((row) => row.itemId))
}

/** What waits to be told of, the newest first. */
export function unmailedHits(tx: Tx, searchIds: string[]) {
  return tx.savedSearchHit.findMany({
    where: { searchId: { in: searchIds }, mailedAt: null },
    orderBy: [{ foundAt: 'desc' }, { itemId: 'asc' }],
    select: { searchId: true, itemId: true },
  })
}

export async function markMailed(
  tx: Tx,
  hits: { searchId: string; itemId: string }[],
  now: Date,
): Promise<void> {
  for (const searchId of new Set(hits.map((hit) => hit.searchId))) {
    const itemIds = hits.filter((hit) => hit.searchId === searchId).map((hit) => hit.itemId)
    await tx.savedSearchHit.updateMany({
      where: { searchId, itemId: { in: itemIds } },
      data: { mailedAt: now },
    })
  }
}

/** For somebody who had no letters and wants them from now on: what was found until then is no news, as if it had been there at first. */
export async function markAllMailed(tx: Tx, searchId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "SavedSearchHit" h SET "mailedAt" = s."createdAt" FROM "SavedSearch" s
    WHERE s."id" = h."searchId" AND h."searchId" = ${searchId}::uuid AND h."mailedAt" IS NULL`
}

/** Of the items, those that a letter about another of the person's searches told of already. */
export async function toldOf(
  tx: Tx,
  userId: string,
  kind: IndexName,
  itemIds: string[],
): Promise<Set<string>> {
  const rows = await tx.savedSearchHit.findMany({
    where: { itemId: { in: itemIds }, mailedAt: { not: null }, search: { userId, kind } },
    select: { itemId: true, mailedAt: true, search: { select: { createdAt: true } } },
  })
  // What was there when a search was saved bears that instant, and was in no letter.
  const told = rows.filter(({ mailedAt, search }) => mailedAt && mailedAt > search.createdAt)
  return new Set(told.map(({ itemId }) => itemId))
}

/** More than anybody looks through; a count that reaches it says no more than "many". */
const SINCE_SEEN_AT_MOST = 1_000

/** Hits of the person's searches since each was last opened, the newest first. */
export function hitsSinceSeen(
  tx: Tx,
  userId: string,
): Promise<{ searchId: string; kind: IndexName; itemId: string }[]> {
  return tx.$queryRaw`
    SELECT s."id"::text AS "searchId", s."kind"::text AS "kind", h."itemId"::text AS "itemId"
    FROM "SavedSearch" s JOIN "SavedSearchHit" h ON h."searchId" = s."id" AND h."foundAt" > s."seenAt"
    WHERE s."userId" = ${userId}::uuid AND s."droppedAt" IS NULL
    ORDER BY h."foundAt" DESC, h."itemId" LIMIT ${SINCE_SEEN_AT_MOST}`
}

/** Items have ids that never come back: what is said of one that is no more can be forgotten. */
export function deleteGoneHits(tx: Tx, limit: number): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM "SavedSearchHit" WHERE ("searchId", "itemId") IN (
      SELECT h."searchId", h."itemId" FROM "SavedSearchHit" h JOIN "SavedSearch" s ON s."id" = h."searchId"
      WHERE NOT EXISTS (SELECT FROM "Offering" o WHERE o."id" = h."itemId" AND s."kind" = 'offerings')
        AND NOT EXISTS (SELECT FROM "Organization" o WHERE o."id" = h."itemId" AND s."kind" = 'providers')
        AND NOT EXISTS (SELECT FROM "Need" n WHERE n."id" = h."itemId" AND s."kind" = 'needs')
      LIMIT ${limit}::int)`
}
