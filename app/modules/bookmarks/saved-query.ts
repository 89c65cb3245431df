import { askedQuery, readCatalogueQuery } from '#app/modules/catalogue/catalogue-query.ts'
import { PER_PAGE, type SearchQuery, writeQuery } from '#search/query.ts'

/** The one text by which a search is kept: the same words and filters give the same text, whatever page was looked at. */
export function savedQuery(query: SearchQuery): string {
  return writeQuery({ ...query, page: 1, perPage: PER_PAGE }).toString()
}

/** A kept search as it is read today: facets that are no more fall away. */
export function readSavedQuery(text: string): SearchQuery {
  return readCatalogueQuery(new URLSearchParams(text))
}

/** As the engine is asked for what is new: the newest first, without counts. */
export function newestOf(text: string, page: number, perPage: number): SearchQuery {
  return { ...askedQuery(readSavedQuery(text)), sort: 'newest', page, perPage, facets: [] }
}
