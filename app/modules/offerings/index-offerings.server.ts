import type { Tx } from '#app/platform/transaction.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { findOwnOffering, freezeVersion } from './offering.data.server.ts'

/**
 * Call it last in the transaction that changed offerings of an organization: freezes the new versions of those
 * that are published and has the catalogue follow.
 */
export async function indexOfferings(tx: Tx, organizationId: string, ids: string[]): Promise<void> {
  for (const id of ids) {
    const offering = await findOwnOffering(tx, organizationId, id)
    if (offering?.status === 'published') await freezeVersion(tx, offering)
  }
  await markStale(tx, 'offerings', ids)
  await markStale(tx, 'providers', organizationId)
}
