import { dateOfDay } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { openStatuses } from './booking.ts'
import type { Window } from './window.ts'

/** Of a line at once. */
export const CLOSURES_LIMIT = 100

/** Closed times that are not over. */
export function closuresOf(tx: Tx, lineId: string, now: Date) {
  return tx.lineClosure.findMany({
    where: { lineId, until: { gt: now } },
    orderBy: { from: 'asc' },
    take: CLOSURES_LIMIT,
  })
}

export function insertClosure(tx: Tx, data: { lineId: string; from: Date; until: Date; reason: string }) {
  return tx.lineClosure.create({ data, select: { id: true } })
}

export async function deleteClosure(tx: Tx, lineId: string, id: string): Promise<boolean> {
  const { count } = await tx.lineClosure.deleteMany({ where: { id, lineId } })
  return count === 1
}

/** Open bookings of the line that lie in one of the closed times. */
export async function clashesOf(tx: Tx, lineId: string, closures: readonly Window[]): Promise<number> {
  if (closures.length === 0) return 0
  return tx.booking.count({
    where: {
      lineId,
      status: { in: [...openStatuses] },
      OR: closures.map(({ from, until }) => ({ from: { lt: until }, until: { gt: from } })),
    },
  })
}

export function qualifiedFor(tx: Tx, lineId: string) {
  return tx.lineQualification.findMany({
    where: { lineId },
    include: { organization: { select: { name: true } } },
    orderBy: { expiresOn: 'asc' },
  })
}

/** Qualifies the organization with that credit code; false where there is none. */
export async function qualify(
  tx: Tx,
  lineId: string,
  creditCode: string,
  expiresOn: string,
): Promise<boolean> {
  const organization = await tx.organization.findUnique({ where: { creditCode }, select: { id: true } })
  if (!organization) return false
  const key = { lineId, organizationId: organization.id }
  await tx.lineQualification.upsert({
    where: { lineId_organizationId: key },
    create: { ...key, expiresOn: dateOfDay(expiresOn) },
    update: { expiresOn: dateOfDay(expiresOn) },
  })
  return true
}

export async function disqualify(tx: Tx, lineId: string, organizationId: string): Promise<boolean> {
  const { count } = await tx.lineQualification.deleteMany({ where: { lineId, organizationId } })
  return count === 1
}
