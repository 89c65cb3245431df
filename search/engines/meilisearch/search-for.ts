/** Questions in the client's shape. Pure but for `totals`, which asks. */
import type { MultiSearchQuery } from 'meilisearch'
import type { QueryTerm } from '../common/query-terms.ts'
import { sortKeyAttribute } from './documents.ts'
import type { Questions } from './questions.ts'
import { encoded } from './word-code.ts'

export const newestFirst = [`${sortKeyAttribute('publishedAt')}:desc`, 'id:asc']

/** Documents with all of the terms; with none, all documents. */
export function searchFor(indexUid: string, terms: readonly QueryTerm[], filter: string[]): MultiSearchQuery {
  return {
    indexUid,
    q: queryText(terms),
    filter,
    matchingStrategy: 'all',
    attributesToRetrieve: ['document'],
  }
}

/** The same, of which only the exact number is wanted. */
export function counting(indexUid: string, terms: readonly QueryTerm[], filter: string[]): MultiSearchQuery {
  return { ...searchFor(indexUid, terms, filter), hitsPerPage: 0, page: 1 }
}

export async function totals(ask: Questions['ask'], queries: MultiSearchQuery[]): Promise<number[]> {
  return (await ask(queries)).map((result) => result.totalHits ?? 0)
}

/** The server reads so many words and ignores the rest without a word about it; our eight always fit. */
const WORDS_LIMIT = 10

/**
 * A word of ours is one word of the server. Its parts are looked for instead where it has some: a document that holds the word holds them
 * too, and others hold them apart (电池, 托盘 for 电池托盘). Not where synonyms hang on the word, and only as far as there is room. A
 * blank at the end says that the last word is finished.
 */
function queryText(terms: readonly QueryTerm[]): string {
  let room = WORDS_LIMIT - terms.length
  const words = terms.flatMap(({ word, parts, synonyms, prefix }) => {
    if (prefix || synonyms.length > 0 || parts.length === 0 || parts.length - 1 > room) return [word]
    room -= parts.length - 1
    return parts
  })
  const text = encoded(words.join(' '))
  return terms.at(-1)?.prefix || text === '' ? text : `${text} `
}
