/** A document as Meilisearch holds it: our own words for searching, codes for filtering, the original for showing. Pure. */

import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { BaseDocument } from '#search/indexes/document.ts'
import { segment } from '#search/text/segment.ts'
import { TOKEN_VERSION } from '../common/token-version.ts'
import { encoded } from './word-code.ts'

/** Raised when the same document is stored otherwise. */
const FORM = 1

/**
 * The name of an index on the server. Words that are cut or spelled in another way need every document anew, so they have an index of their
 * own: until the worker has filled it, nobody finds half of it.
 */
export const indexUid = (prefix: string, index: IndexName) => `${prefix}${index}_${FORM}_${TOKEN_VERSION}`

export type StoredDocument = {
  id: string
  title: string
  keywords: string[]
  summary: string
  body: string
  facets: Record<string, string[]>
  sortKeys: Record<string, number>
  /** The original as JSON. */
  document: string
}

/** What the server takes as the id of a document. */
export const POSSIBLE_ID = /^[A-Za-z0-9_-]{1,511}$/

/** A dot in a name would be read as a step into an object. */
const withoutDots = (name: string) => name.replaceAll('.', '__')

export const facetAttribute = (facet: string) => `facets.${withoutDots(facet)}`
export const facetOfAttribute = (attribute: string) => attribute.slice('facets.'.length).replaceAll('__', '.')
export const sortKeyAttribute = (key: string) => `sortKeys.${key}`

/**
 * The text is cut and spelled in the app, shorter words inside longer ones included: Meilisearch does not unify most traditional
 * characters, does not find the inside of a word, and cuts `ISO 9001` and `ISO9001` differently.
 */
export function storedDocument(document: BaseDocument): StoredDocument {
  const facets = Object.entries(document.facets).filter(([, values]) => values.length > 0)
  return {
    id: document.id,
    title: wordsOf(document.title),
    keywords: document.keywords.map(wordsOf),
    summary: wordsOf(document.summary),
    body: wordsOf(document.body),
    facets: Object.fromEntries(facets.map(([facet, values]) => [withoutDots(facet), values])),
    sortKeys: document.sortKeys,
    document: JSON.stringify(document),
  }
}

function wordsOf(text: string): string {
  return encoded(segment(text).join(' '))
}
