/** What the catalogue page is given: plain data in words, no more than the page shows. */
import type { Tone } from '#app/components/badge.tsx'
import type { SearchQuery } from '#search/query.ts'
import type { Marks } from './marks.ts'

export type CardWords = {
  /** Who offers it, where that is a page of its own. */
  maker?: [id: string, name: string]
  /** The small line under the title. */
  about: string
  /** Label, value, label, value …: pairs would cost more than they hold. */
  facts: string[]
  badges: [tone: Tone, name: string][]
}

export type Found = CardWords & { id: string; title: Marks; summary: Marks }

export type FacetView = {
  facet: string
  legend: string
  /** Those shown, chosen ones first. */
  values: [value: string, name: string, count: number][]
  /** How many more there are. */
  rest: number
  /** Only what is chosen of it is shown, unless one asks for all. */
  folds: boolean
}

/** One filter (or the words, where `facet` is null) without which there would be results. */
export type LooserSearch = { facet: string | null; values: string[]; total: number; query: SearchQuery }

export type CatalogueView = {
  query: SearchQuery
  found: Found[]
  total: number
  pages: number
  /** In the order of the page. */
  facets: FacetView[]
  /** The facet that was asked for whole. */
  asked: string | undefined
  relaxed: string[]
  degraded: boolean
  /** Where nothing was found: what to give up, most results first. */
  looser: LooserSearch[]
}
