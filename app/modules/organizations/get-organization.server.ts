import type { Member } from '#app/modules/accounts/actor.ts'
import { notFound } from '#app/platform/http.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { listCertificates } from './certificate.data.server.ts'
import type { Certificate } from './certificate.ts'
import { approvalEnds, findOrganizationRow } from './organization.data.server.ts'
import type { Organization } from './organization.ts'
import type { ApprovalEnd } from './standing-of-labels.ts'

/** The organization that the actor acts for, with its certificates and until when its approvals count. */
export async function getOrganization(
  actor: Member,
): Promise<{ organization: Organization; certificates: Certificate[]; ends: ApprovalEnd[] }> {
  const organization = await reading((tx) => findOrganizationRow(tx, actor.organization.id))
  if (!organization) notFound()
  const certificates = await reading((tx) => listCertificates(tx, actor.organization.id))
  const ends = await reading((tx) => approvalEnds(tx, [organization.id]))
  return { organization, certificates, ends }
}
