import type { Member } from '#app/modules/accounts/actor.ts'
import { notFound } from '#app/platform/http.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { listCertificates } from './certificate.data.server.ts'
import type { Certificate } from './certificate.ts'
import { findOrganizationRow } from './organization.data.server.ts'
import type { Organization } from './organization.ts'

/** The organization that the actor acts for, with its certificates. */
export async function getOrganization(
  actor: Member,
): Promise<{ organization: Organization; certificates: Certificate[] }> {
  const organization = await reading((tx) => findOrganizationRow(tx, actor.organization.id))
  if (!organization) notFound()
  const certificates = await reading((tx) => listCertificates(tx, actor.organization.id))
  return { organization, certificates }
}
