import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'

/**
 * An offering with what counts of its organization, as it stood at a version: plain JSON, days as 'YYYY-MM-DD',
 * money in fen, blanks as null or [] (the facts leave them out).
 */
export type OfferingSnapshot = {
  id: string
  version: number
  organizationId: string
  domainCode: string
  leafCodes: string[]
  title: string
  summary: string
  keywords: string[]
  industries: string[]
  clusters: string[]
  regions: string[]
  remote: boolean | null
  priceModel: string | null
  priceMinFen: number | null
  priceMaxFen: number | null
  leadTimeDays: number | null
  wipLimit: number | null
  openSlots: number | null
  nextFreeOn: string | null
  securityLevel: number | null
  languages: string[]
  prefCustomerSizes: string[]
  prefRegions: string[]
  prefIndustries: string[]
  minBudgetFen: number | null
  extension: ExtensionValues
  validTo: string | null
  lastConfirmedOn: string | null
  publishedOn: string | null
  cases: { industryCode: string | null; evidenced: boolean }[]
  organization: {
    name: string
    regionCode: string | null
    size: string | null
    labels: string[]
    /** Stated, but not verified, refused or run out; absent where there are none, as in every version frozen before. */
    unverifiedLabels?: string[]
    /** `refused` by an official; absent otherwise, as in every version frozen before officials checked them. */
    certificates: { code: string; validFrom: string | null; validTo: string | null; refused?: true }[]
    /** Day on which the provider published its first offering. */
    firstPublishedOn: string | null
  }
}
