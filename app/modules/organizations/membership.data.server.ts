import type { MembershipRole } from '#app/modules/accounts/actor.ts'
import type { Tx } from '#app/platform/transaction.server.ts'

export function listMembersOf(tx: Tx, organizationId: string) {
  return tx.membership.findMany({
    where: { organizationId },
    orderBy: [{ createdAt: 'asc' }, { userId: 'asc' }],
    select: { userId: true, role: true, createdAt: true, user: { select: { name: true, email: true } } },
  })
}

export function listOrganizationsOf(tx: Tx, userId: string) {
  return tx.membership.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    select: { role: true, organization: { select: { id: true, name: true } } },
  })
}

export function findMembership(tx: Tx, organizationId: string, userId: string) {
  return tx.membership.findUnique({
    where: { userId_organizationId: { userId, organizationId } },
    select: { role: true },
  })
}

export function findMemberByEmail(tx: Tx, organizationId: string, email: string) {
  return tx.membership.findFirst({ where: { organizationId, user: { email } }, select: { userId: true } })
}

export function insertMembership(
  tx: Tx,
  membership: { organizationId: string; userId: string; role: MembershipRole },
) {
  return tx.membership.create({ data: membership })
}

export function updateRole(tx: Tx, organizationId: string, userId: string, role: MembershipRole) {
  return tx.membership.updateMany({ where: { organizationId, userId }, data: { role } })
}

export function deleteMembership(tx: Tx, organizationId: string, userId: string) {
  return tx.membership.deleteMany({ where: { organizationId, userId } })
}
