/** A published offering and its provider as strangers see them: plain data, nothing that is the provider's own business. */
import type { LabelView } from '#app/modules/organizations/standing-of-labels.ts'
import type { OfferingSnapshot } from './offering.snapshot.ts'

export type CaseView = {
  /** Null where the provider masks the client. */
  client: string | null
  industryCode: string | null
  valueFen: number | null
  metric: string
  before: string | null
  after: string | null
  evidenceUrl: string | null
}

export type OfferingView = Omit<OfferingSnapshot, 'cases' | 'organization'> & {
  cases: CaseView[]
  /** Whether the regions are all that there are today. */
  wholeCity: boolean
  demo: boolean
  provider: ProviderView
}

export type ProviderView = {
  id: string
  name: string
  summary: string
  regionCode: string | null
  industryCode: string | null
  clusterCodes: string[]
  size: string | null
  labels: LabelView[]
  website: string | null
  creditCode: string
  foundedOn: string | null
  verified: boolean
  /** Last day of that; null where it has no end. */
  verifiedUntil: string | null
  demo: boolean
  certificates: {
    code: string
    issuer: string | null
    validTo: string | null
    verified: boolean
    refused: boolean
  }[]
}
