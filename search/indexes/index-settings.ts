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
