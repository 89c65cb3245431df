import { dateOfDay } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'

const item = {
  id: true,
  organizationId: true,
  revision: true,
  state: true,
  certificateId: true,
  code: true,
  kind: true,
} as const

/** Approved items whose six months are over. */
export function recheckDue(tx: Tx, today: string, limit: number) {
  return tx.verificationItem.findMany({
    where: { state: 'approved', recheckOn: { lte: dateOfDay(today) } },
    orderBy: { recheckOn: 'asc' },
    take: limit,
    select: item,
  })
}

/** What counts no more after its last day; a certificate may have an end of its own instead. */
export function approvalsOver(tx: Tx, today: string, limit: number) {
  return tx.verificationItem.findMany({
    where: {
      expiresOn: { lt: dateOfDay(today) },
      OR: [{ kind: { not: 'certificate' } }, { certificate: { validTo: null } }],
    },
    orderBy: { expiresOn: 'asc' },
    take: limit,
    select: item,
  })
}

/** Certificates, checked or not, whose last day is past and which nobody has noticed yet. */
export function certificatesOver(tx: Tx, today: string, limit: number) {
  return tx.certificate.findMany({
    where: { validTo: { lt: dateOfDay(today) }, lapsedAt: null },
    orderBy: { validTo: 'asc' },
    take: limit,
    select: { id: true, organizationId: true, code: true, check: { select: item } },
  })
}

/** False where another worker noticed it first, or an official read another last day on it meanwhile. */
export async function markLapsed(
  tx: Tx,
  { id, organizationId, today, now }: { id: string; organizationId: string; today: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.certificate.updateMany({
    where: { id, organizationId, lapsedAt: null, validTo: { lt: dateOfDay(today) } },
    data: { lapsedAt: now },
  })
  return count === 1
}

export type DueItem = Awaited<ReturnType<typeof recheckDue>>[number]
