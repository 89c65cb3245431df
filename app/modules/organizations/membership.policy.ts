import type { MembershipRole } from '#app/modules/accounts/actor.ts'

export type Membership = { userId: string; role: MembershipRole }

export type MembershipRefusal = 'last-owner' | 'not-a-member' | 'not-allowed'

/** Why a member may not be given a role; null where they may. An organization always keeps an owner. */
export function whyNotChangeRole(
  members: readonly Membership[],
  userId: string,
  role: MembershipRole,
): MembershipRefusal | null {
  const member = members.find((one) => one.userId === userId)
  if (!member) return 'not-a-member'
  return member.role === 'owner' && role !== 'owner' && isLastOwner(members) ? 'last-owner' : null
}

/** Why somebody may not remove a member; null where they may. Owners remove anybody, others only themselves. */
export function whyNotRemove(
  members: readonly Membership[],
  userId: string,
  by: Membership,
): MembershipRefusal | null {
  const member = members.find((one) => one.userId === userId)
  if (!member) return 'not-a-member'
  if (by.role !== 'owner' && by.userId !== userId) return 'not-allowed'
  return member.role === 'owner' && isLastOwner(members) ? 'last-owner' : null
}

function isLastOwner(members: readonly Membership[]) {
  return members.filter(({ role }) => role === 'owner').length <= 1
}
