/** What there is to be searched. Free of zod: the browser reads this, and its policy forbids what zod tries first. */
import { type IndexSettings, isExtensionFacet } from './index-settings.ts'
import { needSettings } from './need-settings.ts'
import type { NeedDocument } from './needs.ts'
import { offeringSettings } from './offering-settings.ts'
import type { OfferingDocument } from './offerings.ts'
import { providerSettings } from './provider-settings.ts'
import type { ProviderDocument } from './providers.ts'

export const indexNames = ['offerings', 'providers', 'needs'] as const
export type IndexName = (typeof indexNames)[number]

/** The documents of each index. */
export type Documents = { offerings: OfferingDocument; providers: ProviderDocument; needs: NeedDocument }

export const settingsOf: Readonly<Record<IndexName, IndexSettings>> = {
  offerings: offeringSettings,
  providers: providerSettings,
  needs: needSettings,
}

/** True where documents of the index may be filtered by the facet. */
export function canFilter(index: IndexName, facet: string): boolean {
  const { facets, filters } = settingsOf[index]
  return (
    facets.includes(facet) || filters.includes(facet) || (index !== 'providers' && isExtensionFacet(facet))
  )
}
