import type { Member } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { listOpenInvitations } from './invitation.data.server.ts'
import type { InvitationRow, MemberRow } from './member-row.ts'
import { listMembersOf } from './membership.data.server.ts'

/** Who belongs to the organization, and, for its owners, who is invited. */
export async function listMembers(
  actor: Member,
  now = new Date(),
): Promise<{ members: MemberRow[]; invitations: InvitationRow[] }> {
  const members = await reading((tx) => listMembersOf(tx, actor.organization.id))
  const invitations =
    actor.organization.role === 'owner'
      ? await reading((tx) => listOpenInvitations(tx, actor.organization.id, now))
      : []
  return {
    members: members.map(({ user, ...member }) => ({
      ...member,
      ...user,
      self: member.userId === actor.userId,
    })),
    invitations,
  }
}
