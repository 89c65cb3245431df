import { transaction } from '#app/platform/transaction.server.ts'
import { indexOfferings } from './index-offerings.server.ts'
import { bumpVersions, publishedIdsOf } from './offering.data.server.ts'

/** After an organization changed: its offerings carry its region, labels and certificates, so each gets a new version. */
export async function refreshOfferingsOf(organizationId: string): Promise<void> {
  await transaction(async (tx) => {
    const ids = await publishedIdsOf(tx, organizationId)
    await bumpVersions(tx, organizationId, ids)
    await indexOfferings(tx, organizationId, ids)
  })
}
