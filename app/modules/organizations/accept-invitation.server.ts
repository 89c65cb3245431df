import type { Actor } from '#app/modules/accounts/actor.ts'
import { hashToken } from '#app/modules/accounts/secret-token.server.ts'
import { chooseOrganization } from '#app/modules/accounts/session.data.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findOpenInvitation, spendInvitation } from './invitation.data.server.ts'
import { findMembership, insertMembership } from './membership.data.server.ts'
import { lockOrganization } from './organization.data.server.ts'

/** Joins the organization that invited the actor's own address, once; the session acts for it from now on. */
export async function acceptInvitation(
  actor: Actor,
  token: string,
  now = new Date(),
): Promise<Outcome<{ organizationId: string }, 'link-spent' | 'other-address'>> {
  const tokenHash = hashToken(token)
  return transaction(async (tx) => {
    const invitation = await findOpenInvitation(tx, tokenHash, now)
    if (!invitation) return refused('link-spent')
    if (invitation.email !== actor.email) return refused('other-address')
    const organizationId = invitation.organization.id
    await lockOrganization(tx, organizationId)
    if (!(await spendInvitation(tx, tokenHash, now))) return refused('link-spent')
    // Who is a member already keeps their role: an old letter must not take an owner's rights.
    if (!(await findMembership(tx, organizationId, actor.userId))) {
      await insertMembership(tx, { organizationId, userId: actor.userId, role: invitation.role })
    }
    await chooseOrganization(tx, actor.sessionId, organizationId)
    await appendEvent(tx, {
      type: 'organization.member-joined',
      subjectId: actor.userId,
      organizationId,
      actorId: actor.userId,
      data: { role: invitation.role },
    })
    return granted({ organizationId })
  })
}
