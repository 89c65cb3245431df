import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What a provider has to do with a need; null where it was never told and did not come by itself. */
export function findSendingOf(tx: Tx, needId: string, organizationId: string) {
  return tx.sending.findUnique({ where: { needId_organizationId: { needId, organizationId } } })
}

/** A sending of the organization; null for others'. */
export function findOwnSending(tx: Tx, organizationId: string, id: string) {
  return tx.sending.findFirst({ where: { id, organizationId } })
}

/** What happened with a need so far, oldest first; for what decides about it, not for a page. */
export function sendingsOfNeed(tx: Tx, needId: string) {
  return tx.sending.findMany({
    where: { needId },
    orderBy: [{ wave: 'asc' }, { sentAt: 'asc' }, { id: 'asc' }],
    select: { id: true, organizationId: true, wave: true, slotKind: true, status: true, dueAt: true },
  })
}

/** The new ones among those given: nobody is told of a need twice, whoever tries. */
export function insertSendings(tx: Tx, rows: Prisma.SendingCreateManyInput[]) {
  return tx.sending.createManyAndReturn({
    data: rows,
    skipDuplicates: true,
    select: { id: true, organizationId: true },
  })
}

/** Writes if the sending is still the one that was read and counts it up; false where somebody else was faster. */
export async function updateSending(
  tx: Tx,
  organizationId: string,
  { id, revision }: { id: string; revision: number },
  data: Prisma.SendingUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.sending.updateMany({
    where: { id, organizationId, revision },
    data: { ...data, revision: revision + 1 },
  })
  return count === 1
}

/** Marks a sending of the organization as opened; false where it was before. */
export async function markOpened(tx: Tx, organizationId: string, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.sending.updateMany({
    where: { id, organizationId, openedAt: null },
    data: { openedAt: now },
  })
  return count === 1
}
