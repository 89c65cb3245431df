import { dateOfDay, dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Certificate } from './certificate.ts'
import type { NewCertificate } from './organization.schema.ts'

/** What an official wrote last. */
const lastWords = {
  orderBy: { id: 'desc' },
  take: 1,
  select: { reason: true, text: true },
} satisfies Prisma.VerificationItem$stepsArgs

export async function listCertificates(tx: Tx, organizationId: string): Promise<Certificate[]> {
  const rows = await tx.certificate.findMany({
    where: { organizationId },
    orderBy: [{ code: 'asc' }, { validTo: 'desc' }, { id: 'asc' }],
    omit: { organizationId: true, lapsedAt: true },
    include: { check: { select: { state: true, steps: lastWords } } },
  })
  return rows.map(({ verifiedAt, refusedAt, validFrom, validTo, check, ...row }) => ({
    ...row,
    validFrom: validFrom && dayOfDate(validFrom),
    validTo: validTo && dayOfDate(validTo),
    verified: verifiedAt !== null,
    refused: refusedAt !== null,
    check: check && {
      state: check.state,
      reason: check.steps[0]?.reason ?? null,
      text: check.steps[0]?.text ?? null,
    },
  }))
}

export function countCertificates(tx: Tx, organizationId: string): Promise<number> {
  return tx.certificate.count({ where: { organizationId } })
}

export function insertCertificate(tx: Tx, organizationId: string, certificate: NewCertificate) {
  const { validFrom, validTo, ...rest } = certificate
  return tx.certificate.create({
    data: {
      ...rest,
      organizationId,
      validFrom: validFrom && dateOfDay(validFrom),
      validTo: validTo && dateOfDay(validTo),
    },
    select: { id: true },
  })
}

/** False where the organization has no such certificate. */
export async function deleteCertificate(tx: Tx, organizationId: string, id: string): Promise<boolean> {
  const { count } = await tx.certificate.deleteMany({ where: { id, organizationId } })
  return count === 1
}
