import { extensionOf } from '#app/modules/taxonomy/all-extensions.ts'
import { isDomainCode } from '#app/modules/taxonomy/domain-code.ts'
import { paths } from '#app/platform/paths.ts'
import { settingsOf } from '#search/indexes/all-indexes.ts'
import { readQuery, type SearchQuery, writeQuery } from '#search/query.ts'

/** Needs that strangers may see; the others are told to matching providers only. */
const LISTED_NEEDS = ['public', 'anonymous']

/** Filters that the page sets by itself, or that are nobody's to choose. */
const NOT_CHOSEN = ['visibility']

/** The search that an address of the catalogue stands for. What a visitor may not choose is left out. */
export function readCatalogueQuery(parameters: URLSearchParams): SearchQuery {
  const query = readQuery(parameters)
  for (const facet of Object.keys(query.filters)) {
    if (NOT_CHOSEN.includes(facet) || (facet.startsWith('ext.') && !isField(facet)))
      delete query.filters[facet]
  }
  return query
}

/** Whether a facet of a domain is one of its fields; others filter everything away and cost as much as those that exist. */
function isField(facet: string): boolean {
  const [, domain = '', key] = facet.split('.')
  return isDomainCode(domain) && extensionOf(domain).fields.some((field) => field.facet && field.key === key)
}

/** The search as the engine is asked: with what strangers may see, and the facets of the page. */
export function askedQuery(query: SearchQuery): SearchQuery {
  const filters = query.index === 'needs' ? { ...query.filters, visibility: LISTED_NEEDS } : query.filters
  return { ...query, filters, facets: facetsOf(query) }
}

/**
 * The facets of the page in their order: what a chosen domain adds stands right below the domain and its leaves. Leaves are shown
 * once a domain is chosen; before, there are too many.
 */
export function facetsOf({ index, filters }: SearchQuery): string[] {
  const own = (filters.domain ?? []).filter(isDomainCode).flatMap((domain) =>
    index === 'providers'
      ? []
      : extensionOf(domain)
          .fields.filter((field) => field.facet && field.on !== (index === 'needs' ? 'offering' : 'need'))
          .map((field) => `ext.${domain}.${field.key}`),
  )
  const narrowed = Boolean(filters.domain || filters.leaf)
  const base = settingsOf[index].facets.filter((facet) => narrowed || facet !== 'leaf')
  const [domain = 'domain', ...others] = base
  const leaf = others[0] === 'leaf' ? others.splice(0, 1) : []
  const chosen = Object.keys(filters).filter((facet) => facet.startsWith('ext.') && !own.includes(facet))
  return [domain, ...leaf, ...own, ...chosen, ...others]
}

/** Which facet to show whole; it belongs to the page, not to the search. */
export const WHOLE_FACET = 'more'

/** The facet that an address asks to see whole: one at a time, so that a page stays short. */
export function readWholeFacet(parameters: URLSearchParams, query: SearchQuery): string | undefined {
  const asked = parameters.get(WHOLE_FACET)
  return facetsOf(query).find((facet) => facet === asked)
}

/** The address of a search. @param whole the facet to show whole */
export function catalogueHref(query: SearchQuery, whole?: string): string {
  const parameters = writeQuery(query)
  if (whole) parameters.set(WHOLE_FACET, whole)
  return parameters.size > 0 ? `${paths.catalogue()}?${parameters}` : paths.catalogue()
}

/** The newest of a search as a feed. */
export function feedHref(query: SearchQuery): string {
  return paths.feed(writeQuery({ ...query, page: 1 }).toString())
}

/** The same search without one value of a filter; page one, since the results are others. */
export function withoutValue(query: SearchQuery, facet: string, value: string): SearchQuery {
  const left = (query.filters[facet] ?? []).filter((one) => one !== value)
  return left.length > 0
    ? { ...query, page: 1, filters: { ...query.filters, [facet]: left } }
    : withoutFilter(query, facet)
}

export function withoutFilter(query: SearchQuery, facet: string): SearchQuery {
  const { [facet]: _, ...filters } = query.filters
  return { ...query, page: 1, filters }
}

/** The same words in another index; filters that it does not know fall away when its address is read. */
export function inIndex(query: SearchQuery, index: SearchQuery['index']): SearchQuery {
  const { domain } = query.filters
  return { ...query, index, filters: domain ? { domain } : {}, sort: 'relevance', page: 1 }
}
