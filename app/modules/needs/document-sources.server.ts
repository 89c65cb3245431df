import type { Tx } from '#app/platform/transaction.server.ts'
import type { DocumentSource } from '#search/indexer/sources.ts'
import { listPublishedNeedIds, publishedNeedSnapshots } from './need.data.server.ts'
import { needDocument } from './need.document.ts'

/** Published needs of every visibility; the catalogue filters by `visibility`. */
export const needSource: DocumentSource<'needs', Tx> = {
  index: 'needs',
  async load(tx, ids) {
    return (await publishedNeedSnapshots(tx, ids)).map(needDocument)
  },
  listIds: listPublishedNeedIds,
}
