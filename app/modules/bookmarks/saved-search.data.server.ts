import type { Tx } from '#app/platform/transaction.server.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { AlertFrequency } from './saved-search.ts'

const live = { droppedAt: null }

export function countSearches(tx: Tx, userId: string): Promise<number> {
  return tx.savedSearch.count({ where: { userId, ...live } })
}

export function findByQuery(tx: Tx, userId: string, query: string) {
  return tx.savedSearch.findUnique({
    where: { userId_query: { userId, query } },
    select: { id: true, frequency: true, droppedAt: true },
  })
}

export function listSearches(tx: Tx, userId: string) {
  return tx.savedSearch.findMany({
    where: { userId, ...live },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: { id: true, name: true, kind: true, frequency: true, createdAt: true },
  })
}

export function insertSearch(
  tx: Tx,
  userId: string,
  search: { name: string; kind: IndexName; query: string; frequency: AlertFrequency },
  now: Date,
) {
  return tx.savedSearch.create({
    data: { userId, ...search, createdAt: now, seenAt: now, lookedAt: now, alertedAt: now },
    select: { id: true },
  })
}

/** @param id of a search that was found as the person's own */
export async function updateSearch(
  tx: Tx,
  id: string,
  data: { name: string; frequency: AlertFrequency; alertedAt?: Date },
): Promise<void> {
  await tx.savedSearch.updateMany({ where: { id }, data })
}

/** @param id of a search that was found as the person's own */
export async function deleteSearch(tx: Tx, id: string): Promise<void> {
  await tx.savedSearch.deleteMany({ where: { id } })
}

export function findOwnSearch(tx: Tx, userId: string, id: string) {
  return tx.savedSearch.findFirst({
    where: { id, userId, ...live },
    select: { id: true, query: true, frequency: true },
  })
}

export async function markSeen(tx: Tx, userId: string, id: string, now: Date): Promise<void> {
  await tx.savedSearch.updateMany({ where: { id, userId }, data: { seenAt: now } })
}

/** Takes a search of the person off, or puts it back, or leaves it where it is wanted; false where there is none of theirs. */
export async function moveSearch(
  tx: Tx,
  userId: string,
  id: string,
  droppedAt: Date | null,
): Promise<boolean> {
  const where = { id, userId, droppedAt: droppedAt ? null : { not: null } }
  await tx.savedSearch.updateMany({ where, data: { droppedAt } })
  return (await tx.savedSearch.count({ where: { id, userId } })) > 0
}

/** Ends all letters to a person; true where there was one to end. */
export async function silenceSearches(tx: Tx, userId: string): Promise<boolean> {
  const where = { userId, frequency: { not: 'never' as const } }
  const { count } = await tx.savedSearch.updateMany({ where, data: { frequency: 'never' } })
  return count > 0
}

export async function forgetDroppedSearches(tx: Tx, before: Date): Promise<void> {
  await tx.savedSearch.deleteMany({ where: { droppedAt: { lt: before } } })
}

/** Until the transaction ends nobody else saves for this person, or writes to them: two at once would pass the limit, or write twice. */
export async function lockSearchesOf(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId}::uuid FOR NO KEY UPDATE`
}
