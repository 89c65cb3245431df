import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { deleteMembership, listMembersOf } from './membership.data.server.ts'
import { type MembershipRefusal, whyNotRemove } from './membership.policy.ts'
import { lockOrganization } from './organization.data.server.ts'

/** Removes a member, or lets one leave. Their sessions act for it no more from the next request on. */
export async function removeMember(
  actor: Member,
  userId: string,
): Promise<Outcome<{ left: boolean }, MembershipRefusal>> {
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    await lockOrganization(tx, organizationId)
    const members = await listMembersOf(tx, organizationId)
    const by = members.find((one) => one.userId === actor.userId)
    const refusal = by ? whyNotRemove(members, userId, by) : 'not-allowed'
    if (refusal) return refused(refusal)

    await deleteMembership(tx, organizationId, userId)
    await appendEvent(tx, {
      type: 'organization.member-removed',
      subjectId: userId,
      organizationId,
      actorId: actor.userId,
    })
    return granted({ left: userId === actor.userId })
  })
}
