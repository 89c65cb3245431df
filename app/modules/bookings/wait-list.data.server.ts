import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma, WaitStatus } from '#prisma/generated/client.ts'

const whole = {
  line: { select: { id: true, name: true, organizationId: true, quotaPerFirm: true } },
} satisfies Prisma.WaitListEntryInclude
export type WaitRow = Prisma.WaitListEntryGetPayload<{ include: typeof whole }>

export function insertWaiting(tx: Tx, data: Prisma.WaitListEntryUncheckedCreateInput) {
  return tx.waitListEntry.create({ data, select: { id: true } })
}

/** Those who wait for lines, for the order is judged over all of them. */
export function waitingFor(tx: Tx, ...lineIds: string[]): Promise<WaitRow[]> {
  return tx.waitListEntry.findMany({
    where: { lineId: { in: lineIds }, status: { in: ['waiting', 'offered'] } },
    include: whole,
    orderBy: [{ joinedAt: 'asc' }, { id: 'asc' }],
  })
}

export function ownWaiting(tx: Tx, organizationId: string): Promise<WaitRow[]> {
  return tx.waitListEntry.findMany({
    where: { organizationId, status: { in: ['waiting', 'offered'] } },
    include: whole,
    orderBy: [{ joinedAt: 'desc' }, { id: 'asc' }],
    take: 100,
  })
}

export function findOwnWaiting(tx: Tx, organizationId: string, id: string): Promise<WaitRow | null> {
  return tx.waitListEntry.findFirst({ where: { id, organizationId }, include: whole })
}

export function countOwnWaiting(tx: Tx, organizationId: string, lineId: string): Promise<number> {
  return tx.waitListEntry.count({
    where: { organizationId, lineId, status: { in: ['waiting', 'offered'] } },
  })
}

export function entryOfBooking(tx: Tx, bookingId: string): Promise<WaitRow | null> {
  return tx.waitListEntry.findUnique({ where: { bookingId }, include: whole })
}

/** The windows that are held for wishes, by the bookings that the wishes name. */
export function windowsHeldFor(tx: Tx, bookingIds: string[]) {
  return tx.booking.findMany({
    where: { id: { in: bookingIds }, status: 'offered' },
    select: { id: true, from: true, until: true, holdUntil: true },
  })
}

/** Takes an entry from one state to another; false where it is in another by now. */
export async function moveWaiting(
  tx: Tx,
  id: string,
  from: WaitStatus,
  data: Prisma.WaitListEntryUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.waitListEntry.updateMany({ where: { id, status: from }, data })
  return count === 1
}

/** Wishes whose last day has passed. */
export async function dropOutdated(tx: Tx, now: Date): Promise<number> {
  const { count } = await tx.waitListEntry.updateMany({
    where: { status: 'waiting', latest: { lte: now } },
    data: { status: 'lapsed', settledAt: now },
  })
  return count
}

/** Lines for which somebody waits. */
export async function linesWaitedFor(tx: Tx): Promise<string[]> {
  const rows = await tx.waitListEntry.groupBy({ by: ['lineId'], where: { status: 'waiting' } })
  return rows.map(({ lineId }) => lineId).sort()
}
