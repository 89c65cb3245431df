/** One statement for a page of hits, the exact total and the disjunctive counts of every facet. Pure. */
import { type IndexName, settingsOf } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'
import type { QueryTerm } from '../common/query-terms.ts'
import { facetCondition, type Parameters, parameters, textArray } from './conditions.ts'
import { queryOfTerm, queryOfTerms } from './tokens.ts'

/** Of ts_rank, in the order D, C, B, A. */
const FIELD_WEIGHTS = "'{0.05, 0.2, 0.5, 1.0}'::float4[]"

export type SearchRow = {
  total: number
  hits: { id: string; document: unknown }[]
  counts: { facet: string; value: string; count: number }[]
}

export type Statement = { text: string; values: unknown[] }

/**
 * A document that fails the filter of one facet only still counts for that facet: `missed` names the facets whose filter a
 * document fails, and one pass over the documents that miss at most one gives all counts.
 */
export function searchStatement(query: SearchQuery, terms: readonly QueryTerm[]): Statement {
  const into = parameters()
  const index = into.add(query.index)
  const words = terms.length > 0 ? `AND d."tokens" @@ ${into.add(queryOfTerms(terms, '&'))}::tsquery` : ''
  const missed = Object.entries(query.filters).map(
    ([facet, values]) =>
      `CASE WHEN ${facetCondition(facet, values, into)} THEN NULL ELSE ${into.add(facet)}::text END`,
  )
  const facets = query.facets ?? settingsOf[query.index].facets
  const text = `
WITH found AS MATERIALIZED (
  SELECT d."id", d."facets", d."sortKeys", ${rank(terms, into)} AS rank,
    array_remove(ARRAY[${missed.join(', ')}]::text[], NULL) AS missed
  FROM "SearchDocument" d
  WHERE d."index" = ${index} ${words}
),
page AS (
  SELECT f."id", row_number() OVER (ORDER BY ${order(query, terms, 'f', into)}) AS place
  FROM found f WHERE cardinality(f.missed) = 0
  ORDER BY place LIMIT ${into.add(query.perPage)}::int OFFSET ${into.add((query.page - 1) * query.perPage)}::int
),
counted AS (
  SELECT split_part(value, '=', 1) AS facet, substr(value, strpos(value, '=') + 1) AS value, count(*)::int AS count
  FROM found f, unnest(f."facets") AS value
  WHERE strpos(value, '=') > 0 AND split_part(value, '=', 1) = ANY(${textArray(facets, into)})
    AND (cardinality(f.missed) = 0 OR (cardinality(f.missed) = 1 AND f.missed[1] = split_part(value, '=', 1)))
  GROUP BY 1, 2
)
SELECT
  (SELECT count(*)::int FROM found f WHERE cardinality(f.missed) = 0) AS total,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d."id", 'document', d."document") ORDER BY p.place), '[]'::jsonb)
   FROM page p JOIN "SearchDocument" d ON d."index" = ${index} AND d."id" = p."id") AS hits,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('facet', facet, 'value', value, 'count', count)
     ORDER BY count DESC, value COLLATE "C"), '[]'::jsonb) FROM counted) AS counts`
  return { text, values: into.values }
}

/** What a word says times how well the document answers to it; ts_rank itself knows nothing of a word's rarity. */
export function rank(terms: readonly QueryTerm[], into: Parameters, weights?: readonly number[]): string {
  if (terms.length === 0) return '0::float8'
  return terms
    .map((term, index) => {
      const weight = weights?.[index] ?? term.weight
      return `${into.add(weight)}::float8 * ts_rank(${FIELD_WEIGHTS}, d."tokens", ${into.add(queryOfTerm(term))}::tsquery)`
    })
    .join(' + ')
}

function order(query: SearchQuery, terms: readonly QueryTerm[], alias: string, into: Parameters): string {
  const chosen = sortOf(query.index, query.sort)
  const newest = `(${alias}."sortKeys"->>'publishedAt')::numeric DESC NULLS LAST`
  const tie = `${alias}."id" COLLATE "C"`
  if (chosen) {
    const direction = chosen.descending ? 'DESC' : 'ASC'
    return `(${alias}."sortKeys"->>${into.add(chosen.key)}::text)::numeric ${direction} NULLS LAST, ${alias}.rank DESC, ${tie}`
  }
  // Rounded: the last digits of a sum of floats are not worth telling two documents apart by.
  return terms.length > 0 ? `round(${alias}.rank::numeric, 6) DESC, ${tie}` : `${newest}, ${tie}`
}

function sortOf(index: IndexName, sort: string) {
  const { sorts } = settingsOf[index]
  return Object.hasOwn(sorts, sort) ? (sorts[sort] ?? null) : null
}
