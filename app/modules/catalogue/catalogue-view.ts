/** What the catalogue page is given: plain data, no more of a document than a card shows. */
import type { FacetCount, Segment } from '#search/engine.ts'
import type { NeedDocument } from '#search/indexes/needs.ts'
import type { OfferingDocument } from '#search/indexes/offerings.ts'
import type { ProviderDocument } from '#search/indexes/providers.ts'
import type { SearchQuery } from '#search/query.ts'

type Found<Card> = { id: string; title: Segment[]; summary: Segment[]; card: Card }

export type FoundOffering = Found<OfferingDocument['card']>
export type FoundProvider = Found<ProviderDocument['card']>
export type FoundNeed = Found<NeedDocument['card']>

export type FoundPage =
  | { index: 'offerings'; hits: FoundOffering[] }
  | { index: 'providers'; hits: FoundProvider[] }
  | { index: 'needs'; hits: FoundNeed[] }

/** One filter (or the words, where `facet` is null) without which there would be results. */
export type LooserSearch = { facet: string | null; values: string[]; total: number; query: SearchQuery }

export type CatalogueView = {
  query: SearchQuery
  found: FoundPage
  total: number
  pages: number
  /** In the order of the page; a chosen value is listed even where it counts nothing. */
  facets: { facet: string; counts: FacetCount[] }[]
  relaxed: string[]
  degraded: boolean
  /** Where nothing was found: what to give up, most results first. */
  looser: LooserSearch[]
}
