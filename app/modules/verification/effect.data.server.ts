import type { Renaming } from '#app/modules/organizations/renaming.ts'
import { dateOfDay } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Kind, State } from './verification.ts'

type Checked = { organizationId: string; kind: Kind; code: string; certificateId: string | null }

/** Has the organization, its certificate or its label count for what an official found. */
export async function applyState(
  tx: Tx,
  item: Checked,
  { state, expiresOn, now }: { state: State | 'expired'; expiresOn: string | null; now: Date },
): Promise<void> {
  const { organizationId, kind, certificateId } = item
  if (kind === 'certificate' && certificateId) {
    const where = { id: certificateId, organizationId }
    if (state === 'approved')
      await tx.certificate.updateMany({
        where,
        // The last day that the official read on the document is the one that counts.
        data: {
          verifiedAt: now,
          refusedAt: null,
          lapsedAt: null,
          ...(expiresOn && { validTo: dateOfDay(expiresOn) }),
        },
      })
    if (state === 'refused')
      await tx.certificate.updateMany({ where, data: { verifiedAt: null, refusedAt: now } })
    if (state === 'expired') await tx.certificate.updateMany({ where, data: { verifiedAt: null } })
  }
  if (kind === 'label') await applyLabel(tx, item, state)
  if (kind === 'organization') {
    const verification = { approved: 'verified', refused: 'refused', expired: 'unverified' } as const
    if (state === 'approved' || state === 'refused' || state === 'expired')
      await tx.organization.updateMany({
        where: { id: organizationId },
        data: { verification: verification[state] },
      })
  }
}

async function applyLabel(tx: Tx, { organizationId, code }: Checked, state: State | 'expired') {
  if (state === 'pending' || state === 'revise') return
  const row = await tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { verifiedLabels: true, lapsedLabels: true },
  })
  const others = (labels: string[]) => labels.filter((label) => label !== code)
  const verified = others(row.verifiedLabels)
  const lapsed = others(row.lapsedLabels)
  await tx.organization.updateMany({
    where: { id: organizationId },
    data:
      state === 'approved'
        ? { verifiedLabels: [...verified, code], lapsedLabels: lapsed }
        : { verifiedLabels: verified, lapsedLabels: [...lapsed, code] },
  })
}

/** Somebody who waits for the first answer is being verified. */
export async function markPending(tx: Tx, organizationId: string): Promise<void> {
  await tx.organization.updateMany({
    where: { id: organizationId, verification: { in: ['unverified', 'refused'] } },
    data: { verification: 'pending' },
  })
}

/** Has nothing count that was found under another name; under another credit code, nor its labels and certificates. */
export async function forgetFindings(tx: Tx, organizationId: string, renaming: Renaming): Promise<void> {
  await tx.organization.updateMany({
    where: { id: organizationId, verification: { in: ['verified', 'pending'] } },
    data: { verification: 'unverified' },
  })
  if (renaming === 'name') return
  await tx.organization.updateMany({ where: { id: organizationId }, data: { verifiedLabels: [] } })
  await tx.certificate.updateMany({ where: { organizationId }, data: { verifiedAt: null } })
}
