/** Which part of the market a figure is of: what the official may see, narrowed by what was asked for. Pure. */

import { findCluster } from '#app/modules/taxonomy/cluster.ts'
import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { findRegion, regionCodeOn } from '#app/modules/taxonomy/region.ts'
import { codesCountedAs } from '#app/modules/taxonomy/region-tiles.ts'

/** Region an official is limited to; null is the whole city. */
export type Scope = { region: string | null }

/** bridged: what lay in a district that is gone counts for the one it became. then: under the district of its time. */
export const regionViews = ['bridged', 'then'] as const
export type RegionView = (typeof regionViews)[number]

/** What stands in no district, or says no domain or no cluster. */
export const NOWHERE = 'none'

/** Codes, or 'none'. */
export type Filter = {
  domain?: string
  cluster?: string
  region?: string
  view?: RegionView
}

/** What a query is narrowed to; undefined narrows nothing, null asks for what has none. */
export type Slice = {
  domain?: string | null
  cluster?: string | null
  regions?: readonly string[]
  nowhere?: true
}

/**
 * The slice for a filter within a scope; null where the filter lies outside: a district never sees another's.
 * A part of a district that changed hands goes with the largest part, so that every record counts in one district.
 */
export function sliceOf(scope: Scope, filter: Filter, today: string): Slice | null {
  const { domain, cluster, region, view = 'bridged' } = filter
  const own = scope.region ? countedAs(scope.region, today) : null
  const asked = region && region !== NOWHERE ? (view === 'then' ? [region] : countedAs(region, today)) : null
  if (own && region === NOWHERE) return null
  const regions = own && asked ? asked.filter((code) => own.includes(code)) : (asked ?? own)
  if (regions?.length === 0) return null
  return {
    ...(domain && { domain: domain === NOWHERE ? null : domain }),
    ...(cluster && { cluster: cluster === NOWHERE ? null : cluster }),
    ...(regions && { regions }),
    ...(region === NOWHERE && { nowhere: true as const }),
  }
}

function countedAs(code: string, today: string): string[] {
  const codes = codesCountedAs(code, today)
  return codes.length > 0 ? codes : [code]
}

/** The district a record's code counts for in a view. */
export function shownRegion(code: string | null, view: RegionView, today: string): string {
  if (!code) return NOWHERE
  return view === 'then' ? code : regionCodeOn(code, today)
}

/** A filter from an address; what is not known is left out. */
export function readFilter(search: URLSearchParams): Filter {
  const [domain, cluster, region] = ['domain', 'cluster', 'region'].map((name) => search.get(name) ?? '')
  return {
    ...(domain && (domain === NOWHERE || isDomainCode(domain)) && { domain }),
    ...(cluster && (cluster === NOWHERE || findCluster(cluster)) && { cluster }),
    ...(region && (region === NOWHERE || findRegion(region)) && { region }),
    ...(search.get('view') === 'then' && { view: 'then' as const }),
  }
}
