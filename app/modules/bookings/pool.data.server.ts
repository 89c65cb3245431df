import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const whole = {
  members: true,
  line: { select: { id: true, name: true, organizationId: true, changeoverMinutes: true } },
} satisfies Prisma.PoolOfferInclude
export type PoolRow = Prisma.PoolOfferGetPayload<{ include: typeof whole }>

/** Runs of a line that may still be pooled: agreed or held, not begun, not in a pool. */
export function poolable(tx: Tx, lineId: string, now: Date) {
  return tx.booking.findMany({
    where: {
      lineId,
      status: { in: ['held', 'approved', 'confirmed'] },
      from: { gt: now },
      sharesWithId: null,
      sharedBy: { none: {} },
      discountFen: 0,
    },
    orderBy: [{ from: 'asc' }, { id: 'asc' }],
    take: 60,
  })
}

/** Pairs of a line that were asked already, and bookings that are being asked. */
export async function askedPools(tx: Tx, lineId: string) {
  const rows = await tx.poolOffer.findMany({
    where: { lineId },
    select: { kind: true, anchorId: true, joinerId: true, status: true },
    orderBy: { createdAt: 'desc' },
    take: 500,
  })
  return {
    keys: new Set(rows.map(({ kind, anchorId, joinerId }) => `${kind} ${anchorId} ${joinerId}`)),
    busy: new Set(
      rows.filter(({ status }) => status === 'open').flatMap((row) => [row.anchorId, row.joinerId]),
    ),
  }
}

export function insertPool(tx: Tx, data: Prisma.PoolOfferUncheckedCreateInput) {
  return tx.poolOffer.create({ data, include: whole })
}

/** An offer in which the organization takes part; null for everybody else. */
export function findOwnPool(tx: Tx, organizationId: string, id: string): Promise<PoolRow | null> {
  return tx.poolOffer.findFirst({ where: { id, members: { some: { organizationId } } }, include: whole })
}

export async function lockOwnPool(tx: Tx, organizationId: string, id: string): Promise<PoolRow | null> {
  await tx.$queryRaw`SELECT 1 FROM "PilotLine" l JOIN "PoolOffer" p ON p."lineId" = l."id" WHERE p."id" = ${id}::uuid FOR UPDATE OF l, p`
  return findOwnPool(tx, organizationId, id)
}

export async function answerPool(tx: Tx, poolId: string, bookingId: string, consents: boolean, now: Date) {
  await tx.poolMember.update({
    where: { poolId_bookingId: { poolId, bookingId } },
    data: { consents, answeredAt: now },
  })
}

export async function settlePool(tx: Tx, id: string, status: 'complete' | 'dissolved'): Promise<boolean> {
  const { count } = await tx.poolOffer.updateMany({ where: { id, status: 'open' }, data: { status } })
  return count === 1
}

/** The open offer that waits for an organization's answer about one of its bookings. */
export async function waitingPool(tx: Tx, organizationId: string, bookingId: string): Promise<string | null> {
  const row = await tx.poolMember.findFirst({
    where: { organizationId, bookingId, consents: null, pool: { status: 'open' } },
    select: { poolId: true },
  })
  return row?.poolId ?? null
}

export async function closeOutdatedPools(tx: Tx, now: Date): Promise<number> {
  const { count } = await tx.poolOffer.updateMany({
    where: { status: 'open', expiresAt: { lte: now } },
    data: { status: 'dissolved' },
  })
  return count
}

/** Lines on which at least two firms have runs ahead. */
export async function linesToPool(tx: Tx, now: Date): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "lineId"::text AS id FROM "Booking"
    WHERE "status" IN ('held', 'approved', 'confirmed') AND "from" > ${now} AND "sharesWithId" IS NULL
    GROUP BY "lineId" HAVING count(DISTINCT "organizationId") > 1 ORDER BY 1`
  return rows.map(({ id }) => id)
}

export function bookingOf(tx: Tx, id: string) {
  return tx.booking.findUnique({
    where: { id },
    include: {
      line: { include: { organization: { select: { id: true, name: true } } } },
      organization: { select: { id: true, name: true } },
    },
  })
}
