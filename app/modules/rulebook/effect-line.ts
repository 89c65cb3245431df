/** What other rules do to one need, with the names of what it is about. */
export type OfferingName = { id: string; title: string; provider: string }

export type EffectLine = {
  needId: string
  need: string
  before: number
  after: number
  gained: number
  lost: number
  /** Some of them; the counts are of all. */
  gainedNames: OfferingName[]
  lostNames: OfferingName[]
  topBefore: OfferingName[]
  topAfter: OfferingName[]
  topChanged: boolean
}
