import type { RetrieveFilter } from '#search/engine.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { QueryTerm } from '../common/query-terms.ts'
import { parameters, retrieveCondition } from './conditions.ts'
import { rank, type Statement } from './search-statement.ts'
import { queryOfTerm, queryOfTerms, queryOfTitleTerm } from './tokens.ts'

/** Candidates: any of the terms, rare ones first; all documents, newest first, where there are no terms. */
export function retrieveStatement(
  index: IndexName,
  terms: readonly QueryTerm[],
  weights: readonly number[],
  filters: readonly RetrieveFilter[],
  limit: number,
): Statement {
  const into = parameters()
  const conditions = [`d."index" = ${into.add(index)}`]
  if (terms.length > 0) conditions.push(`d."tokens" @@ ${into.add(queryOfTerms(terms, '|'))}::tsquery`)
  for (const filter of filters) conditions.push(retrieveCondition(filter, into))
  const best = terms.length > 0 ? rank(terms, into, weights) : `(d."sortKeys"->>'publishedAt')::numeric`
  const text = `
SELECT d."id" FROM "SearchDocument" d WHERE ${conditions.join(' AND ')}
ORDER BY ${best} DESC NULLS LAST, d."id" COLLATE "C" LIMIT ${into.add(limit)}::int`
  return { text, values: into.values }
}

/** In how many documents each term is found, in the order of the terms, and how many documents there are. */
export function frequencyStatement(index: IndexName, terms: readonly QueryTerm[]): Statement {
  const into = parameters([index])
  const counts = terms.map(
    (term) =>
      `(SELECT count(*)::int FROM "SearchDocument" d WHERE d."index" = $1 AND d."tokens" @@ ${into.add(queryOfTerm(term))}::tsquery)`,
  )
  return {
    text: `SELECT ARRAY[${counts.join(', ')}]::int[] AS frequencies,
  (SELECT count(*)::int FROM "SearchDocument" d WHERE d."index" = $1) AS total`,
    values: into.values,
  }
}

/** Titles that hold all terms, the shortest of the best first: a short title says nearest what was typed. */
export function suggestStatement(
  index: IndexName,
  terms: readonly QueryTerm[],
  filters: readonly RetrieveFilter[],
  limit: number,
): Statement {
  const into = parameters()
  const conditions = [
    `d."index" = ${into.add(index)}`,
    `d."tokens" @@ ${into.add(terms.map(queryOfTitleTerm).join(' & '))}::tsquery`,
    ...filters.map((filter) => retrieveCondition(filter, into)),
  ]
  const text = `
SELECT d."id", d."document"->>'title' AS title FROM "SearchDocument" d WHERE ${conditions.join(' AND ')}
ORDER BY ${rank(terms, into)} DESC, char_length(d."document"->>'title'), d."id" COLLATE "C" LIMIT ${into.add(limit)}::int`
  return { text, values: into.values }
}
