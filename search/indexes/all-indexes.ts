import type { z } from 'zod'
import { type IndexSettings, isExtensionFacet } from './document.ts'
import { type NeedDocument, needDocument, needSettings } from './needs.ts'
import { type OfferingDocument, offeringDocument, offeringSettings } from './offerings.ts'
import { type ProviderDocument, providerDocument, providerSettings } from './providers.ts'

export const indexNames = ['offerings', 'providers', 'needs'] as const
export type IndexName = (typeof indexNames)[number]

/** The documents of each index. */
export type Documents = { offerings: OfferingDocument; providers: ProviderDocument; needs: NeedDocument }

export const settingsOf: Readonly<Record<IndexName, IndexSettings>> = {
  offerings: offeringSettings,
  providers: providerSettings,
  needs: needSettings,
}

export const documentSchemas: { readonly [Index in IndexName]: z.ZodType<Documents[Index]> } = {
  offerings: offeringDocument,
  providers: providerDocument,
  needs: needDocument,
}

export function isIndexName(value: unknown): value is IndexName {
  return (indexNames as readonly unknown[]).includes(value)
}

/** True where documents of the index may be filtered by the facet. */
export function canFilter(index: IndexName, facet: string): boolean {
  const { facets, filters } = settingsOf[index]
  return (
    facets.includes(facet) || filters.includes(facet) || (index !== 'providers' && isExtensionFacet(facet))
  )
}
