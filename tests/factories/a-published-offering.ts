import { randomUUID } from 'node:crypto'
import { transaction } from '#app/platform/transaction.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { anOfferingSnapshot } from './an-offering-snapshot.ts'
import { anOrganization } from './an-organization.ts'

/** An offering in its first version, queued for the index. */
export async function aPublishedOffering({ title }: { title: string }): Promise<{ id: string }> {
  const { id: organizationId } = await anOrganization()
  const id = randomUUID()
  return transaction(async (tx) => {
    await tx.offering.create({ data: { id, organizationId, title, status: 'published', domainCode: 'D1' } })
    const snapshot = anOfferingSnapshot({ id, organizationId, title })
    await tx.offeringVersion.create({ data: { offeringId: id, version: 1, snapshot } })
    await markStale(tx, 'offerings', id)
    return { id }
  })
}
