import type { Tx } from '#app/platform/transaction.server.ts'
import { type DeliveryState, deliveryStates, type Topic } from './notification.ts'

export const PER_PAGE = 20

export async function countByState(tx: Tx): Promise<Record<DeliveryState, number>> {
  const rows = await tx.delivery.groupBy({ by: ['state'], where: { channel: { not: 'site' } }, _count: true })
  return Object.fromEntries(
    deliveryStates.map((state) => [state, rows.find((row) => row.state === state)?._count ?? 0]),
  ) as Record<DeliveryState, number>
}

/** Deliveries beyond the site, the newest first. What was told is nobody's business but the reader's. */
export async function pageOfState(tx: Tx, state: DeliveryState, page: number) {
  const rows = await tx.delivery.findMany({
    where: { state, channel: { not: 'site' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
    select: {
      id: true,
      channel: true,
      attempts: true,
      notBefore: true,
      lastError: true,
      address: true,
      createdAt: true,
      sentAt: true,
      mailId: true,
      notification: { select: { type: true, topic: true } },
    },
  })
  return rows.map(({ notification, ...row }) => ({
    ...row,
    ...notification,
    topic: notification.topic as Topic,
  }))
}

/** Letters that were given up and are about no notification: invitations, passwords, saved searches. */
export function otherDeadLetters(tx: Tx, limit: number) {
  return tx.mail.findMany({
    where: { deadAt: { not: null }, sentAt: null, deliveries: { none: {} } },
    orderBy: [{ deadAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: { id: true, to: true, attempts: true, lastError: true, createdAt: true },
  })
}

export function countDeadLetters(tx: Tx): Promise<number> {
  return tx.mail.count({ where: { deadAt: { not: null }, sentAt: null } })
}
