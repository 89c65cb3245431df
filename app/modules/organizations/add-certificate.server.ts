import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { countCertificates, insertCertificate } from './certificate.data.server.ts'
import type { NewCertificate } from './organization.schema.ts'
import { organizationChanged } from './organization-changed.server.ts'

const CERTIFICATES_LIMIT = 100

export async function addCertificate(
  actor: Member,
  certificate: NewCertificate,
): Promise<Outcome<{ id: string }, 'too-many-certificates'>> {
  return transaction(async (tx) => {
    if ((await countCertificates(tx, actor.organization.id)) >= CERTIFICATES_LIMIT) {
      return refused('too-many-certificates')
    }
    const { id } = await insertCertificate(tx, actor.organization.id, certificate)
    await organizationChanged(tx, actor, 'certificates')
    return granted({ id })
  })
}
