import { z } from 'zod'

/**
 * What every index holds of a thing that can be found. The text is as written (engines normalise it themselves), facets are codes
 * (a facet nobody filled in is an absent key, or []), sort keys are numbers (money in fen, instants in
 * milliseconds, absent where unknown), the card is what a list shows without asking the database.
 */
export const baseDocument = z.object({
  id: z.string().min(1).max(100),
  version: z.number().int().min(0),
  title: z.string().min(1),
  keywords: z.array(z.string()),
  summary: z.string(),
  /** More words to be found by and not shown: names of leaves and options, the provider, long text. */
  body: z.string(),
  facets: z.record(z.string(), z.array(z.string())),
  sortKeys: z.record(z.string(), z.number()),
})

export type BaseDocument = z.infer<typeof baseDocument>

/** A sort that people can choose; `null` is the order of the engine: best match first, newest first without words. */
export type Sort = { key: string; descending: boolean } | null

/** The settings of an index beside its documents' schema. */
export type IndexSettings = {
  /** Facets shown with counts, in the order of the page. Extension facets ('ext.D1.classes') come with the documents. */
  facets: readonly string[]
  /** Facets that can only be filtered by. */
  filters: readonly string[]
  sorts: Readonly<Record<string, Sort>>
  /** The number that bounds a filter may name, and that sorts. */
  sortKeys: readonly string[]
}

/** Extension facets are named after the domain and the field of its extension: 'ext.D1.classes'. */
export function isExtensionFacet(name: string): boolean {
  return /^ext\.[A-Z]\d\.[A-Za-z][A-Za-z0-9]{0,39}$/.test(name)
}
