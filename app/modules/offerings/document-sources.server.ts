import { dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { DocumentSource } from '#search/indexer/sources.ts'
import { listProviderIds, listPublishedIds, providersOf, publishedSnapshots } from './offering.data.server.ts'
import { offeringDocument, providerDocument } from './offering.document.ts'

/** Published offerings as the catalogue shows them. */
export const offeringSource: DocumentSource<'offerings', Tx> = {
  index: 'offerings',
  async load(tx, ids) {
    const today = dayOf(new Date())
    return (await publishedSnapshots(tx, ids)).map((snapshot) => offeringDocument(snapshot, today))
  },
  listIds: listPublishedIds,
}

/** Organizations with at least one published offering. */
export const providerSource: DocumentSource<'providers', Tx> = {
  index: 'providers',
  async load(tx, ids) {
    const today = dayOf(new Date())
    const providers = await providersOf(tx, ids)
    const snapshots = await publishedSnapshots(
      tx,
      providers.flatMap((provider) => provider.offeringIds),
    )
    return providers.map((provider) =>
      providerDocument(
        provider,
        snapshots.filter((one) => one.organizationId === provider.id),
        today,
      ),
    )
  },
  listIds: listProviderIds,
}
