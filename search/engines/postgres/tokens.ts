/** From words to the texts that PostgreSQL casts to tsvector and tsquery; its own parsers never see Chinese. Pure. */
import type { BaseDocument } from '#search/indexes/document.ts'
import { segment } from '#search/text/segment.ts'
import type { QueryTerm } from '../common/query-terms.ts'

/** Limits of PostgreSQL: 16,383 positions, 2,046 bytes a lexeme. */
const POSITIONS_LIMIT = 16_000
const LEXEME_CHARACTERS = 250

type Weight = 'A' | 'B' | 'C' | 'D'

/** The text of a tsvector: title A, keywords B, summary C, the rest D. */
export function vectorOf(document: Pick<BaseDocument, 'title' | 'keywords' | 'summary' | 'body'>): string {
  const parts: string[] = []
  let position = 0
  const add = (text: string, weight: Weight) => {
    for (const token of segment(text)) {
      if (++position > POSITIONS_LIMIT) return
      parts.push(`${quoted(token)}:${position}${weight}`)
    }
  }
  add(document.title, 'A')
  for (const keyword of document.keywords) add(keyword, 'B')
  add(document.summary, 'C')
  add(document.body, 'D')
  return parts.join(' ')
}

/** The text of a tsquery for one term: the word or its beginning, or all of its parts, or a synonym. */
export function queryOfTerm(term: QueryTerm): string {
  return eitherWay(term, '')
}

/** The same, found in titles only. */
export function queryOfTitleTerm(term: QueryTerm): string {
  return eitherWay(term, 'A')
}

function eitherWay(term: QueryTerm, weight: '' | Weight): string {
  const lexeme = (token: string, prefix = false) => {
    const marks = `${prefix ? '*' : ''}${weight}`
    return marks ? `${quoted(token)}:${marks}` : quoted(token)
  }
  const begins = (token: string) => term.prefix && term.word.endsWith(token)
  const together = [term.parts, ...term.synonyms]
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => `(${tokens.map((token) => lexeme(token, begins(token))).join(' & ')})`)
  return `(${[...new Set([lexeme(term.word, term.prefix), ...together])].join(' | ')})`
}

/** The text of a tsquery for which all, or any, of the terms must be there. */
export function queryOfTerms(terms: readonly QueryTerm[], combinator: '&' | '|'): string {
  return terms.map(queryOfTerm).join(` ${combinator} `)
}

function quoted(token: string): string {
  return `'${token.slice(0, LEXEME_CHARACTERS).replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll('\0', '')}'`
}
