import type { Member } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { deleteCertificate } from './certificate.data.server.ts'
import { organizationChanged } from './organization-changed.server.ts'

/** Removes one of the organization's certificates; false where it has none such (any more). */
export async function removeCertificate(actor: Member, certificateId: string): Promise<boolean> {
  return transaction(async (tx) => {
    const removed = await deleteCertificate(tx, actor.organization.id, certificateId)
    if (removed) await organizationChanged(tx, actor, 'certificates')
    return removed
  })
}
