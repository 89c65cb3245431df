import type { Tx } from '#app/platform/transaction.server.ts'
import { type Topic, topics } from './notification.ts'

export const PER_PAGE = 20

/** The number at the bell; it rests on an index of what is unread. */
export function countUnread(tx: Tx, userId: string): Promise<number> {
  return tx.notification.count({ where: { userId, readAt: null } })
}

export async function countUnreadByTopic(tx: Tx, userId: string): Promise<Record<Topic, number>> {
  const rows = await tx.notification.groupBy({
    by: ['topic'],
    where: { userId, readAt: null },
    _count: true,
  })
  return Object.fromEntries(
    topics.map((topic) => [topic, rows.find((row) => row.topic === topic)?._count ?? 0]),
  ) as Record<Topic, number>
}

export function countOfTopic(tx: Tx, userId: string, topic: Topic): Promise<number> {
  return tx.notification.count({ where: { userId, topic } })
}

export function pageOfTopic(tx: Tx, userId: string, topic: Topic, page: number) {
  return tx.notification.findMany({
    where: { userId, topic },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
    select: {
      id: true,
      type: true,
      values: true,
      organizationId: true,
      createdAt: true,
      readAt: true,
      deliveries: {
        orderBy: { channel: 'asc' },
        select: { channel: true, state: true, sentAt: true, notBefore: true, lastError: true, address: true },
      },
    },
  })
}

export function findOwn(tx: Tx, userId: string, id: string) {
  return tx.notification.findFirst({
    where: { id, userId },
    select: { path: true, organizationId: true },
  })
}

/** The person's organizations by id; a notification may have come on behalf of one that they do not act for now. */
export async function organizationsOf(tx: Tx, userId: string): Promise<Map<string, string>> {
  const rows = await tx.membership.findMany({
    where: { userId },
    select: { organization: { select: { id: true, name: true } } },
  })
  return new Map(rows.map(({ organization }) => [organization.id, organization.name]))
}

/** Marks one as read, or as unread again; false where it is not the person's. */
export async function markOne(tx: Tx, userId: string, id: string, readAt: Date | null): Promise<boolean> {
  await tx.notification.updateMany({
    where: { id, userId, readAt: readAt ? null : { not: null } },
    data: { readAt },
  })
  return (await tx.notification.count({ where: { id, userId } })) === 1
}

/** Marks all of a topic as read; returns how many were not. */
export async function markTopicRead(tx: Tx, userId: string, topic: Topic, now: Date): Promise<number> {
  const { count } = await tx.notification.updateMany({
    where: { userId, topic, readAt: null },
    data: { readAt: now },
  })
  return count
}

/** Takes back what was marked at that very instant. */
export async function unmarkTopic(tx: Tx, userId: string, topic: Topic, readAt: Date): Promise<void> {
  await tx.notification.updateMany({ where: { userId, topic, readAt }, data: { readAt: null } })
}

/** What nobody will look for any more, so many at most: read long ago, or left lying for longer. Returns how many. */
export function deleteOld(tx: Tx, readBefore: Date, toldBefore: Date, limit: number): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM "Notification" WHERE "id" IN (
      SELECT "id" FROM "Notification"
      WHERE "readAt" < ${readBefore.toISOString()}::timestamptz OR "createdAt" < ${toldBefore.toISOString()}::timestamptz
      LIMIT ${limit}::int)`
}
