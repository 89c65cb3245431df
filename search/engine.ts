/**
 * The port: what the product asks of a search engine. Two engines stand behind it, PostgreSQL and Meilisearch, and one contract
 * suite (tests/search/contract.test.ts) runs the same cases on both.
 */
import type { Fingerprint } from './engines/common/fingerprint.ts'
import type { Documents, IndexName } from './indexes/all-indexes.ts'
import type { SearchQuery } from './query.ts'

/** A stretch of text; `marked` where it is what was searched for. Never HTML. */
export type Segment = { text: string; marked: boolean }

export type Hit<Index extends IndexName> = {
  id: string
  document: Documents[Index]
  title: Segment[]
  /** The part of the summary around the first find, at most about 90 characters. */
  summary: Segment[]
}

export type FacetCount = { value: string; count: number }

export type EngineName = 'postgres' | 'meilisearch'

export type SearchResult<Index extends IndexName> = {
  engine: EngineName
  hits: Hit<Index>[]
  /** Exact number of documents that meet words and filters. */
  total: number
  /**
   * Exact counts by facet, most frequent first. Disjunctive: the counts of a facet ignore the facet's own filter,
   * so that they say what choosing another value would give.
   */
  facets: Record<string, FacetCount[]>
  /** Words left out because all of them together found nothing; null where all were used. */
  relaxed: { dropped: string[] } | null
  /** True where the engine of choice was away and another one answered. */
  degraded: boolean
}

/** A filter of `retrieve`: any of the values of a facet, or at most or at least a number. `orBlank` keeps what does not say. */
export type RetrieveFilter =
  | { facet: string; anyOf: readonly string[]; orBlank: boolean }
  | { sortKey: string; atMost?: number; atLeast?: number; orBlank: boolean }

export type RetrieveQuery = {
  index: IndexName
  /** At most eight count; a document with any of them is a candidate. With none, the newest are. */
  keywords: readonly string[]
  /** All of them must hold. */
  filters?: readonly RetrieveFilter[]
  /** At most 1,000. */
  limit: number
}

export type SuggestQuery = {
  index: IndexName
  words: string
  filters?: readonly RetrieveFilter[]
  limit: number
}

export interface SearchEngine {
  readonly name: EngineName
  search<Index extends IndexName>(query: SearchQuery & { index: Index }): Promise<SearchResult<Index>>
  /** Ids of candidates, best first. The engine finds; it does not judge. */
  retrieve(query: RetrieveQuery): Promise<string[]>
  /** Titles that the words, the last of them perhaps unfinished, lead to. */
  suggest(query: SuggestQuery): Promise<{ id: string; title: string }[]>
  /** Replaces whole documents; returns when they can be found. */
  upsert<Index extends IndexName>(index: Index, documents: readonly Documents[Index][]): Promise<void>
  /** Returns when they can no longer be found; unknown ids are no error. */
  remove(index: IndexName, ids: readonly string[]): Promise<void>
  /** Replaces everything in the index by what the batches bring, while readers go on; returns how many documents. */
  replaceAll<Index extends IndexName>(
    index: Index,
    batches: AsyncIterable<readonly Documents[Index][]>,
  ): Promise<number>
  /** How many documents the index holds; 0 where it was never made. */
  count(index: IndexName): Promise<number>
  /**
   * What the index holds, all of it or of those ids, in no particular order: each document with a fingerprint of what is stored.
   * A document that is written or removed meanwhile may be missing or come twice.
   */
  fingerprints(index: IndexName, ids?: readonly string[]): AsyncIterable<Fingerprint>
  /** Creates what is missing and brings language and ranking settings up to date. */
  applySettings(): Promise<void>
  health(): Promise<boolean>
}

/** The engine did not answer in time, or not sensibly. Worth asking another one, or again later. */
export class SearchUnavailable extends Error {
  constructor(engine: EngineName, cause: unknown) {
    super(`${engine} is not available: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'SearchUnavailable'
  }
}

/** The engine refused a document or a setting. Asking again will not help. */
export class SearchRejected extends Error {
  constructor(engine: EngineName, reason: string) {
    super(`${engine} refused: ${reason}`)
    this.name = 'SearchRejected'
  }
}
