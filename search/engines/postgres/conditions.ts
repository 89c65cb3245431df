/** Filters as SQL conditions over "SearchDocument" d; values only ever travel as parameters. */
import type { RetrieveFilter } from '#search/engine.ts'
import { blankFacet } from './write.ts'

/** Collects parameters and says under which number each travels. */
export type Parameters = { values: unknown[]; add(value: unknown): string }

export function parameters(first: readonly unknown[] = []): Parameters {
  const values = [...first]
  return { values, add: (value) => `$${values.push(value)}` }
}

/** A list travels as JSON, which every driver sends the same way. */
export function textArray(list: readonly string[], { add }: Parameters): string {
  return `ARRAY(SELECT jsonb_array_elements_text(${add(JSON.stringify(list))}::jsonb))`
}

/** Any of the values of the facet. */
export function facetCondition(
  facet: string,
  values: readonly string[],
  into: Parameters,
  orBlank = false,
): string {
  const stored = values.map((value) => `${facet}=${value}`)
  return `d."facets" && ${textArray(orBlank ? [...stored, blankFacet(facet)] : stored, into)}`
}

export function retrieveCondition(filter: RetrieveFilter, into: Parameters): string {
  if ('facet' in filter) {
    return facetCondition(filter.facet, filter.anyOf, into, filter.orBlank)
  }
  const number = `(d."sortKeys"->>${into.add(filter.sortKey)}::text)::numeric`
  const bounds = [
    filter.atMost === undefined ? null : `${number} <= ${into.add(filter.atMost)}::numeric`,
    filter.atLeast === undefined ? null : `${number} >= ${into.add(filter.atLeast)}::numeric`,
  ].filter((bound) => bound !== null)
  if (bounds.length === 0) return filter.orBlank ? 'true' : `${number} IS NOT NULL`
  const holds = `(${bounds.join(' AND ')})`
  return filter.orBlank ? `(${number} IS NULL OR ${holds})` : holds
}
