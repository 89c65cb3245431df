/** The questions of one search: all of them together have one time limit. */
import type {
  FederatedMultiSearchParams,
  Meilisearch,
  MultiSearchQuery,
  MultiSearchQueryWithFederation,
  MultiSearchResult,
} from 'meilisearch'
import { ask } from './call.ts'

/** What `attributesToRetrieve` asked for of a document. */
type Stored = { id: string; document: string }
export type Results = MultiSearchResult<Stored>[]

export type Questions = {
  ask(queries: MultiSearchQuery[]): Promise<Results>
  /** One list of all hits, by score times weight; a document that several searches find is there once. */
  askMerged(queries: MultiSearchQueryWithFederation[], limit: number): Promise<Stored[]>
}

/** Time runs from now. */
export function questions(client: Meilisearch, milliseconds: number): Questions {
  const signal = AbortSignal.timeout(milliseconds)
  return {
    async ask(queries) {
      if (queries.length === 0) return []
      const given = { queries }
      const { results } = await ask(() => client.multiSearch<typeof given, Stored>(given, { signal }))
      return results
    },
    async askMerged(queries, limit) {
      if (queries.length === 0) return []
      const given = { federation: { limit }, queries }
      const { hits } = await ask(() =>
        client.multiSearch<FederatedMultiSearchParams, Stored>(given, { signal }),
      )
      return hits
    },
  }
}
