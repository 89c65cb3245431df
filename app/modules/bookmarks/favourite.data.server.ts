import type { Tx } from '#app/platform/transaction.server.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { Item } from './item.ts'

export const PER_PAGE = 20

const keyOf = (userId: string, { kind, id }: Item) => ({ userId, kind, itemId: id })

/** Keeps an item; what is kept already stays in its place of the list. */
export async function upsertFavourite(tx: Tx, userId: string, item: Item, now: Date): Promise<void> {
  const key = keyOf(userId, item)
  await tx.favourite.createMany({ data: [{ ...key, keptAt: now }], skipDuplicates: true })
  await tx.favourite.updateMany({
    where: { ...key, droppedAt: { not: null } },
    data: { droppedAt: null, keptAt: now },
  })
}

/** Takes an item off the person's list, or leaves it off; false where it never was on it, or long ago. */
export async function markDropped(tx: Tx, userId: string, item: Item, now: Date): Promise<boolean> {
  const key = keyOf(userId, item)
  await tx.favourite.updateMany({ where: { ...key, droppedAt: null }, data: { droppedAt: now } })
  return isKnown(tx, userId, item)
}

/** Puts back what was taken off, in its old place, or leaves it there; false where there is nothing to put back. */
export async function unmarkDropped(tx: Tx, userId: string, item: Item): Promise<boolean> {
  await tx.favourite.updateMany({ where: keyOf(userId, item), data: { droppedAt: null } })
  return isKnown(tx, userId, item)
}

async function isKnown(tx: Tx, userId: string, item: Item): Promise<boolean> {
  return (await tx.favourite.count({ where: keyOf(userId, item) })) > 0
}

export function isFavourite(tx: Tx, userId: string, item: Item) {
  return tx.favourite.findFirst({
    where: { ...keyOf(userId, item), droppedAt: null },
    select: { itemId: true },
  })
}

/** Of the ids, those that the person keeps. */
export async function keptAmong(tx: Tx, userId: string, kind: IndexName, ids: string[]): Promise<string[]> {
  const rows = await tx.favourite.findMany({
    where: { userId, kind, itemId: { in: ids }, droppedAt: null },
    select: { itemId: true },
  })
  return rows.map((row) => row.itemId)
}

export async function countFavourites(tx: Tx, userId: string): Promise<Record<IndexName, number>> {
  const rows = await tx.favourite.groupBy({
    by: ['kind'],
    where: { userId, droppedAt: null },
    _count: true,
  })
  const counts = { offerings: 0, providers: 0, needs: 0 }
  for (const row of rows) counts[row.kind] = row._count
  return counts
}

export function pageOfFavourites(
  tx: Tx,
  userId: string,
  { kind, page, oldestFirst }: { kind: IndexName; page: number; oldestFirst: boolean },
) {
  return tx.favourite.findMany({
    where: { userId, kind, droppedAt: null },
    orderBy: [{ keptAt: oldestFirst ? 'asc' : 'desc' }, { itemId: 'asc' }],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
    select: { itemId: true, keptAt: true },
  })
}

export async function forgetDroppedFavourites(tx: Tx, before: Date): Promise<void> {
  await tx.favourite.deleteMany({ where: { droppedAt: { lt: before } } })
}
