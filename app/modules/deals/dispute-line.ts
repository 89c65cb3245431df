/** A dispute in the list of those who settle them. */
export type DisputeLine = {
  id: string
  dealId: string
  title: string
  milestone: string
  buyer: string
  provider: string
  openedAt: string
  ruledAt: string | null
  outcome: 'accept' | 'rework' | 'cancel' | null
}
