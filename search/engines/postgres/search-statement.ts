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
 * A document that fails the filter of one facet only still counts for that facet: `missed` names it (null where no filter fails), and one
 * pass over the documents gives all counts. Values are grouped as they are stored and taken apart only then.
 */
export function searchStatement(query: SearchQuery, terms: readonly QueryTerm[]): Statement {
  const into = parameters()
  const index = into.add(query.index)
  const words = terms.length > 0 ? `AND d."tokens" @@ ${into.add(queryOfTerms(terms, '&'))}::tsquery` : ''
  const facets = query.facets ?? settingsOf[query.index].facets
  const order = orderOf(query, terms)
  const text = `
WITH found AS MATERIALIZED (
  SELECT d."id", d."facets", ${order.key(into)} AS key, ${rank(terms, into)} AS rank, ${missed(query, into)} AS missed
  FROM "SearchDocument" d
  WHERE d."index" = ${index} ${words}
),
page AS (
  SELECT f."id", f.key, f.rank FROM found f WHERE f.missed IS NULL
  ORDER BY ${order.by} LIMIT ${into.add(query.perPage)}::int OFFSET ${into.add((query.page - 1) * query.perPage)}::int
),
grouped AS (
  SELECT stored, f.missed, count(*)::int AS count FROM found f, unnest(f."facets") AS stored
  WHERE f.missed IS NULL OR f.missed <> '' GROUP BY 1, 2
),
counted AS (
  SELECT split_part(stored, '=', 1) AS facet, substr(stored, strpos(stored, '=') + 1) AS value, sum(count)::int AS count
  FROM grouped
  WHERE strpos(stored, '=') > 0 AND split_part(stored, '=', 1) = ANY(${textArray(facets, into)})
    AND (missed IS NULL OR missed = split_part(stored, '=', 1))
  GROUP BY 1, 2
)
SELECT
  (SELECT count(*)::int FROM found f WHERE f.missed IS NULL) AS total,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f."id", 'document', d."document") ORDER BY ${order.by}), '[]'::jsonb)
   FROM page f JOIN "SearchDocument" d ON d."index" = ${index} AND d."id" = f."id") AS hits,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('facet', facet, 'value', value, 'count', count)
     ORDER BY count DESC, value COLLATE "C"), '[]'::jsonb) FROM counted) AS counts`
  return { text, values: into.values }
}

/** Null: meets all filters; a name: fails this one only; '': fails more. */
function missed({ filters }: SearchQuery, into: Parameters): string {
  const failed = Object.entries(filters).map(
    ([facet, values]) =>
      `CASE WHEN ${facetCondition(facet, values, into)} THEN NULL ELSE ${into.add(facet)}::text END`,
  )
  const [only, another] = failed
  if (!only) return 'NULL::text'
  if (!another) return only
  const names = `array_remove(ARRAY[${failed.join(', ')}]::text[], NULL)`
  return `(SELECT CASE cardinality(n) WHEN 0 THEN NULL WHEN 1 THEN n[1] ELSE '' END FROM (SELECT ${names} AS n) AS one)`
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

function orderOf({ index, sort }: SearchQuery, terms: readonly QueryTerm[]) {
  const tie = 'f."id" COLLATE "C"'
  const number = (into: Parameters, key: string) => `(d."sortKeys"->>${into.add(key)}::text)::float8`
  const chosen = sortOf(index, sort)
  if (chosen) {
    const direction = chosen.descending ? 'DESC' : 'ASC'
    return {
      key: (into: Parameters) => number(into, chosen.key),
      by: `f.key ${direction} NULLS LAST, f.rank DESC, ${tie}`,
    }
  }
  // Rounded: the last digits of a sum of floats are not worth telling two documents apart by.
  if (terms.length > 0) return { key: () => 'NULL::float8', by: `round(f.rank::numeric, 6) DESC, ${tie}` }
  return { key: (into: Parameters) => number(into, 'publishedAt'), by: `f.key DESC NULLS LAST, ${tie}` }
}

function sortOf(index: IndexName, sort: string) {
  const { sorts } = settingsOf[index]
  return Object.hasOwn(sorts, sort) ? (sorts[sort] ?? null) : null
}
