/** The two sides of a deal, and who else has to do with it. */
export const dealSides = ['buyer', 'provider'] as const
export type DealSide = (typeof dealSides)[number]

/** `member` delivers together with the provider; `clock` is what follows by itself, from a date or from what was done. */
export type Party = DealSide | 'member' | 'operator' | 'clock'

export function otherSide(side: DealSide): DealSide {
  return side === 'buyer' ? 'provider' : 'buyer'
}

type Sides = { buyerId: string; providerId: string; members: readonly { organizationId: string }[] }

/** What an organization is in a deal; null where it has nothing to do with it. */
export function partyOf(deal: Sides, organizationId: string): DealSide | 'member' | null {
  if (deal.buyerId === organizationId) return 'buyer'
  if (deal.providerId === organizationId) return 'provider'
  return deal.members.some((member) => member.organizationId === organizationId) ? 'member' : null
}
