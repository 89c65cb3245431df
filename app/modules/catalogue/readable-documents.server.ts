import { reading } from '#app/platform/transaction.server.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import type { NeedDocument } from '#search/indexes/needs.ts'
import { discretionOfNeeds, visibleIds } from './catalogue.data.server.ts'

/**
 * Of documents that an index gave, those that anybody may see at this moment, without what their owners keep to themselves by
 * now: an index may lag behind, the database decides.
 */
export async function readableDocuments<Index extends IndexName>(
  index: Index,
  documents: readonly Documents[Index][],
): Promise<Documents[Index][]> {
  const ids = documents.map((document) => document.id)
  const { visible, discretion } = await reading(async (tx) => ({
    visible: await visibleIds[index](tx, ids),
    discretion: index === 'needs' ? await discretionOfNeeds(tx, ids) : null,
  }))
  return documents
    .filter((document) => visible.has(document.id))
    .map((document) => {
      const kept = discretion?.get(document.id)
      return kept ? (discreet(document as NeedDocument, kept) as Documents[Index]) : document
    })
}

function discreet(
  document: NeedDocument,
  { anonymous, budgetIsPublic }: { anonymous: boolean; budgetIsPublic: boolean },
): NeedDocument {
  return {
    ...document,
    card: {
      ...document.card,
      ...(anonymous ? { organizationName: undefined, region: undefined } : {}),
      ...(budgetIsPublic ? {} : { budgetMinFen: undefined, budgetMaxFen: undefined }),
    },
  }
}
