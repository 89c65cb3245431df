import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { revokeInvitations } from './invitation.data.server.ts'

/** Takes an open invitation back; false where there is none such (any more). */
export async function revokeInvitation(
  actor: Member,
  invitationId: string,
  now = new Date(),
): Promise<boolean> {
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    const count = await revokeInvitations(tx, organizationId, { id: invitationId }, now)
    if (count === 0) return false
    await appendEvent(tx, {
      type: 'organization.invitation-revoked',
      subjectId: invitationId,
      organizationId,
      actorId: actor.userId,
    })
    return true
  })
}
