/** An organization as its members see it. Days are 'YYYY-MM-DD'; blanks are null. */
export type Organization = {
  id: string
  name: string
  creditCode: string
  isManufacturer: boolean
  isProvider: boolean
  regionCode: string | null
  industryCode: string | null
  clusterCodes: string[]
  size: string | null
  labels: string[]
  /** Labels that an official approved, and those that were refused or whose approval ran out. */
  verifiedLabels: string[]
  lapsedLabels: string[]
  foundedOn: string | null
  website: string | null
  phone: string | null
  summary: string
  verification: VerificationStatus
  version: number
}

/** Whether the platform has checked what an organization says of itself. */
export type VerificationStatus = 'unverified' | 'pending' | 'verified' | 'refused'
