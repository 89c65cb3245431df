import type { Tx } from '#app/platform/transaction.server.ts'

/** A need as it was counted, with its open state and those who were told; null for one that was never published. */
export async function findCountedNeed(tx: Tx, needId: string) {
  const fact = await tx.needFact.findUnique({ where: { needId } })
  if (!fact) return null
  const need = await tx.need.findUnique({
    where: { id: needId },
    select: {
      status: true,
      visibility: true,
      settlement: { select: { kind: true } },
      organization: { select: { name: true } },
    },
  })
  const sendings = await tx.sendingFact.findMany({ where: { needId }, orderBy: { sentAt: 'asc' } })
  const names = await tx.organization.findMany({
    where: { id: { in: sendings.map(({ organizationId }) => organizationId) } },
    select: { id: true, name: true },
  })
  // Asked of the sendings themselves: what was sent a moment ago is counted a moment later.
  const invited = await tx.sending.findMany({
    where: { needId, slotKind: 'invited' },
    select: { organization: { select: { name: true } } },
  })
  return {
    fact,
    need,
    invited: invited.map(({ organization }) => organization.name),
    sendings,
    names: new Map(names.map(({ id, name }) => [id, name])),
  }
}
