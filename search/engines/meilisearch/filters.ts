/** Filters in Meilisearch's language; every value is quoted. Pure. */
import type { RetrieveFilter } from '#search/engine.ts'
import { facetAttribute, sortKeyAttribute } from './documents.ts'

export function facetFilter(facet: string, values: readonly string[]): string {
  return `${facetAttribute(facet)} IN [${values.map(quoted).join(', ')}]`
}

/** All filters but those of one facet. */
export function filtersExcept(filters: Record<string, string[]>, except?: string): string[] {
  return Object.entries(filters)
    .filter(([facet]) => facet !== except)
    .map(([facet, values]) => facetFilter(facet, values))
}

export function retrieveFilter(filter: RetrieveFilter): string {
  if ('facet' in filter) {
    const holds = facetFilter(filter.facet, filter.anyOf)
    return filter.orBlank ? `(${holds} OR ${facetAttribute(filter.facet)} NOT EXISTS)` : holds
  }
  const attribute = sortKeyAttribute(filter.sortKey)
  const bounds = [
    filter.atMost === undefined ? [] : [`${attribute} <= ${filter.atMost}`],
    filter.atLeast === undefined ? [] : [`${attribute} >= ${filter.atLeast}`],
  ].flat()
  if (bounds.length === 0)
    return filter.orBlank ? `(${attribute} EXISTS OR ${attribute} NOT EXISTS)` : `${attribute} EXISTS`
  const holds = `(${bounds.join(' AND ')})`
  return filter.orBlank ? `(${holds} OR ${attribute} NOT EXISTS)` : holds
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
