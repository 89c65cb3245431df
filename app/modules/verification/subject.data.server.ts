import { dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Subject } from './item.data.server.ts'

/** Everything of an organization that can be checked. */
export async function subjectsOf(
  tx: Tx,
  organizationId: string,
): Promise<(Subject & { verified: boolean; validTo: string | null })[]> {
  const { labels, verifiedLabels, certificates, verification } = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: {
      labels: true,
      verifiedLabels: true,
      verification: true,
      certificates: {
        select: { id: true, code: true, verifiedAt: true, validTo: true },
        orderBy: [{ code: 'asc' }, { id: 'asc' }],
      },
    },
  })
  return [
    {
      ...{ kind: 'organization', code: '', certificateId: null, validTo: null },
      verified: verification === 'verified',
    },
    ...certificates.map(({ id, code, verifiedAt, validTo }) => ({
      ...{ kind: 'certificate' as const, code, certificateId: id },
      verified: verifiedAt !== null,
      validTo: validTo && dayOfDate(validTo),
    })),
    ...labels.map((code) => ({
      ...{ kind: 'label' as const, code, certificateId: null, validTo: null },
      verified: verifiedLabels.includes(code),
    })),
  ]
}

/** @param key 'organization', 'certificate:<id>' or 'label:<code>' */
export async function findSubject(tx: Tx, organizationId: string, key: string): Promise<Subject | null> {
  const [kind, id = ''] = key.split(':')
  if (kind === 'certificate' && !isUuid(id)) return null
  const subjects = await subjectsOf(tx, organizationId)
  const found = subjects.find((one) => one.kind === kind && (one.certificateId ?? one.code) === id)
  return found ? { kind: found.kind, code: found.code, certificateId: found.certificateId } : null
}
