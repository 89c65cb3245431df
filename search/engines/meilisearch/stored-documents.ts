/** What lies in an index as it lies there, without a search. */
import type { Meilisearch } from 'meilisearch'
import { type Fingerprint, fingerprintOf } from '../common/fingerprint.ts'
import { ask, unlessAbsent } from './call.ts'
import { POSSIBLE_ID } from './documents.ts'

const PAGE = 1_000
/** They travel in the address. */
const IDS_PER_PAGE = 100

/** Fingerprints of all documents of an index, or of those of `ids`; none where there is no index. */
export async function* storedFingerprints(
  client: Meilisearch,
  uid: string,
  ids?: readonly string[],
): AsyncGenerator<Fingerprint> {
  if (!ids) {
    // Pages follow the order of arrival: a deletion meanwhile may hide a document, so a comparison looks twice.
    for (let offset = 0; ; offset += PAGE) {
      const page = await documentsOf(client, uid, { offset, limit: PAGE })
      yield* page
      if (page.length < PAGE) return
    }
  }
  const possible = ids.filter((id) => POSSIBLE_ID.test(id))
  for (let from = 0; from < possible.length; from += IDS_PER_PAGE) {
    const part = possible.slice(from, from + IDS_PER_PAGE)
    yield* await documentsOf(client, uid, { ids: part, limit: part.length })
  }
}

async function documentsOf(
  client: Meilisearch,
  uid: string,
  wanted: { offset?: number; limit: number; ids?: string[] },
): Promise<Fingerprint[]> {
  const page = await ask(() =>
    unlessAbsent(
      client
        .index<{ id: string; document: string }>(uid)
        .getDocuments({ ...wanted, fields: ['id', 'document'] }),
    ),
  )
  return (page?.results ?? []).map(({ id, document }) => ({
    id,
    fingerprint: fingerprintOf(JSON.parse(document)),
  }))
}
