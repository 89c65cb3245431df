import { dateOfDay } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'

/** What of the organization takes no invitations: itself, or single offerings. */
export function pausesOf(tx: Tx, organizationId: string) {
  return tx.leadPause.findMany({ where: { organizationId }, select: { subjectId: true, pausedAt: true } })
}

export async function insertPause(
  tx: Tx,
  row: { subjectId: string; organizationId: string; pausedById: string; pausedAt: Date },
): Promise<void> {
  await tx.leadPause.createMany({ data: [row], skipDuplicates: true })
}

/** False where there was none of the organization's. */
export async function deletePause(tx: Tx, organizationId: string, subjectId: string): Promise<boolean> {
  const { count } = await tx.leadPause.deleteMany({ where: { organizationId, subjectId } })
  return count === 1
}

export function insertAbsence(
  tx: Tx,
  {
    organizationId,
    fromOn,
    untilOn,
    createdById,
  }: {
    organizationId: string
    /** 'YYYY-MM-DD'; from the first up to, and without, the second. */
    fromOn: string
    untilOn: string
    createdById: string
  },
) {
  return tx.providerAbsence.create({
    data: { organizationId, createdById, fromOn: dateOfDay(fromOn), untilOn: dateOfDay(untilOn) },
    select: { id: true },
  })
}

/** False where it is not the organization's. */
export async function deleteAbsence(tx: Tx, organizationId: string, id: string): Promise<boolean> {
  const { count } = await tx.providerAbsence.deleteMany({ where: { id, organizationId } })
  return count === 1
}

/** Needs that had nobody left to tell look again at what matches them, this organization included. */
export async function wakeRoutings(tx: Tx, organizationId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "NeedRouting" SET "runId" = NULL
    WHERE "state" = 'exhausted' AND "needId" IN (
      SELECT r."needId" FROM "Offering" o JOIN "Match" m ON m."offeringId" = o."id"
      JOIN "MatchRun" r ON r."id" = m."runId" AND r."current" WHERE o."organizationId" = ${organizationId}::uuid)`
}

export function offeringsTakingPart(tx: Tx, organizationId: string) {
  return tx.offering.findMany({
    where: { organizationId, status: 'published' },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
    select: { id: true, title: true, version: true, wipLimit: true, openSlots: true, nextFreeOn: true },
  })
}
