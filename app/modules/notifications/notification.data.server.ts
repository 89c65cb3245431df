import { randomUUID } from 'node:crypto'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Channel, DeliveryState, Topic } from './notification.ts'
import type { Values } from './say-event.ts'

export type NewNotification = {
  userId: string
  eventId: bigint
  type: string
  topic: Topic
  organizationId: string | null
  values: Values
  path: string
  createdAt: Date
}

export type NewDelivery = {
  userId: string
  eventId: bigint
  channel: Channel
  state: DeliveryState
  mergeable?: boolean
  notBefore: Date
  lastError?: string | null
  address: string | null
  sentAt?: Date
}

/** Tells people who were not told of the event yet; returns the notification's id by the person's. */
export async function insertNotifications(tx: Tx, rows: NewNotification[]): Promise<Map<string, string>> {
  const told = await tx.notification.createManyAndReturn({
    data: rows.map((row) => ({ ...row, id: randomUUID(), values: row.values as Prisma.InputJsonObject })),
    skipDuplicates: true,
    select: { id: true, userId: true },
  })
  return new Map(told.map(({ id, userId }) => [userId, id]))
}

export async function insertDeliveries(
  tx: Tx,
  rows: (NewDelivery & { notificationId: string })[],
): Promise<void> {
  await tx.delivery.createMany({ data: rows, skipDuplicates: true })
}

/** Of these people, those who have not read yet what they were told with the same words and page. */
export async function stillUnread(tx: Tx, userIds: string[], type: string, path: string) {
  const rows = await tx.notification.findMany({
    where: { userId: { in: userIds }, readAt: null, type, path },
    select: { userId: true },
  })
  return new Set(rows.map(({ userId }) => userId))
}
