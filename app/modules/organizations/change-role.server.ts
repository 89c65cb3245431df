import type { Member, MembershipRole } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { listMembersOf, updateRole } from './membership.data.server.ts'
import { type MembershipRefusal, whyNotChangeRole } from './membership.policy.ts'
import { lockOrganization } from './organization.data.server.ts'

/** Gives a member another role. The organization is locked, so two owners cannot demote each other at once. */
export async function changeRole(
  actor: Member,
  { userId, role }: { userId: string; role: MembershipRole },
): Promise<Outcome<null, MembershipRefusal>> {
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    await lockOrganization(tx, organizationId)
    const members = await listMembersOf(tx, organizationId)
    // Asked again under the lock: the actor may have been demoted since the request began.
    if (members.find((one) => one.userId === actor.userId)?.role !== 'owner') return refused('not-allowed')
    const refusal = whyNotChangeRole(members, userId, role)
    if (refusal) return refused(refusal)

    await updateRole(tx, organizationId, userId, role)
    await appendEvent(tx, {
      type: 'organization.role-changed',
      subjectId: userId,
      organizationId,
      actorId: actor.userId,
      data: { role },
    })
    return granted(null)
  })
}
