import type { Tx } from '#app/platform/transaction.server.ts'

/** A provider by its whole name or its credit code; null where there is none. */
export function findProviderNamed(tx: Tx, name: string, creditCode: string) {
  return tx.organization.findFirst({
    where: { isProvider: true, OR: [{ name }, { creditCode }] },
    select: { id: true, name: true },
  })
}

/** Asks an organization into the team; one that declined is asked again. */
export async function inviteMember(
  tx: Tx,
  proposalId: string,
  organizationId: string,
  role: string,
  now: Date,
): Promise<void> {
  const asked = { role, invitedAt: now, consentedAt: null, declinedAt: null, answeredById: null }
  await tx.proposalMember.upsert({
    where: { proposalId_organizationId: { proposalId, organizationId } },
    create: { proposalId, organizationId, ...asked },
    update: asked,
  })
}

export function countMembers(tx: Tx, proposalId: string): Promise<number> {
  return tx.proposalMember.count({ where: { proposalId, declinedAt: null } })
}

export async function removeMember(tx: Tx, proposalId: string, organizationId: string): Promise<boolean> {
  const { count } = await tx.proposalMember.deleteMany({ where: { proposalId, organizationId } })
  return count === 1
}

/** Writes what an organization says to having been asked; false where it was not, or has answered. */
export async function answerInvitation(
  tx: Tx,
  { proposalId, organizationId, userId }: { proposalId: string; organizationId: string; userId: string },
  answer: { consentedAt: Date } | { declinedAt: Date },
): Promise<boolean> {
  const { count } = await tx.proposalMember.updateMany({
    where: { proposalId, organizationId, consentedAt: null, declinedAt: null },
    data: { ...answer, answeredById: userId },
  })
  return count === 1
}
