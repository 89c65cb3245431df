import type { MembershipRole } from '#app/modules/accounts/actor.ts'
import type { Tx } from '#app/platform/transaction.server.ts'

const open = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } })

export function insertInvitation(
  tx: Tx,
  invitation: {
    organizationId: string
    email: string
    role: MembershipRole
    tokenHash: string
    invitedById: string
    expiresAt: Date
  },
): Promise<{ id: string }> {
  return tx.invitation.create({ data: invitation, select: { id: true } })
}

/** Invitations that can still be accepted at `now`, the newest first. */
export function listOpenInvitations(tx: Tx, organizationId: string, now: Date) {
  return tx.invitation.findMany({
    where: { organizationId, ...open(now) },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, email: true, role: true, createdAt: true, expiresAt: true },
  })
}

export function countInvitationsSince(tx: Tx, organizationId: string, since: Date): Promise<number> {
  return tx.invitation.count({ where: { organizationId, createdAt: { gt: since } } })
}

/** The open invitation behind a letter's link. */
export function findOpenInvitation(tx: Tx, tokenHash: string, now: Date) {
  return tx.invitation.findFirst({
    where: { tokenHash, ...open(now) },
    select: {
      id: true,
      email: true,
      role: true,
      expiresAt: true,
      organization: { select: { id: true, name: true } },
    },
  })
}

/** Uses an invitation up; of two at the same moment only one gets true. */
export async function spendInvitation(tx: Tx, tokenHash: string, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { tokenHash, ...open(now) },
    data: { acceptedAt: now },
  })
  return count === 1
}

/** Takes back open invitations: one by its id, or all to an address. Answers how many. */
export async function revokeInvitations(
  tx: Tx,
  organizationId: string,
  which: { id: string } | { email: string },
  now: Date,
): Promise<number> {
  const { count } = await tx.invitation.updateMany({
    where: { organizationId, ...which, ...open(now) },
    data: { revokedAt: now },
  })
  return count
}
