import type { OfferingStatus } from './offering.ts'

/** An offering in its provider's own list. */
export type OfferingRow = {
  id: string
  title: string
  domainCode: string
  leafCodes: string[]
  status: OfferingStatus
  updatedAt: string
  lastConfirmedOn: string | null
  validTo: string | null
  /** Published, but nobody confirmed it for too long. */
  stale: boolean
  /** Published, but its last day is over. */
  expired: boolean
}
