import { dateOfDay, dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { type EvaluationCriterion, type EvaluationPlan, standardPlan } from './evaluation-plan.ts'

/** How proposals for a need are compared; the standard where nobody said. */
export async function findPlan(tx: Tx, needId: string): Promise<EvaluationPlan> {
  const row = await tx.evaluationPlan.findUnique({ where: { needId } })
  if (!row) return standardPlan
  return {
    criteria: row.criteria as EvaluationCriterion[],
    years: row.years,
    namesHidden: row.namesHidden,
    panel: row.panel,
    qaCloseOn: row.qaCloseOn && dayOfDate(row.qaCloseOn),
    revision: row.revision,
    lockedAt: row.lockedAt?.toISOString() ?? null,
    startedAt: row.startedAt?.toISOString() ?? null,
  }
}

export type PlanChange = {
  /** Absent where the first proposal has settled them. */
  settled?: { criteria: EvaluationCriterion[]; years: number; namesHidden: boolean }
  panel: string[]
  qaCloseOn: string | null
}

/**
 * Writes the plan if it is still the one that was read (revision 0: none yet); false where somebody was faster, which the
 * first proposal may have been. The need must be the buyer's, which who calls has seen to.
 */
export async function writePlan(
  tx: Tx,
  needId: string,
  revision: number,
  { settled, panel, qaCloseOn }: PlanChange,
): Promise<boolean> {
  const data = {
    ...(settled && { ...settled, criteria: settled.criteria as unknown as Prisma.InputJsonArray }),
    panel,
    qaCloseOn: qaCloseOn ? dateOfDay(qaCloseOn) : null,
  }
  if (revision === 0) {
    const made = await tx.evaluationPlan.createMany({ data: [{ needId, ...data }], skipDuplicates: true })
    return made.count === 1
  }
  const { count } = await tx.evaluationPlan.updateMany({
    where: { needId, revision, ...(settled ? { lockedAt: null } : {}) },
    data: { ...data, revision: revision + 1 },
  })
  return count === 1
}

/** Marks that evaluation has begun, once. */
export async function startEvaluationOf(tx: Tx, needId: string, now: Date): Promise<void> {
  await tx.evaluationPlan.updateMany({
    where: { needId, startedAt: null },
    data: { startedAt: now, revision: { increment: 1 } },
  })
}

/** Who of the buyer may score: its owners and editors. */
export async function listScorers(
  tx: Tx,
  organizationId: string,
): Promise<{ userId: string; name: string }[]> {
  const rows = await tx.membership.findMany({
    where: { organizationId, role: { in: ['owner', 'editor'] } },
    orderBy: [{ createdAt: 'asc' }, { userId: 'asc' }],
    select: { userId: true, user: { select: { name: true } } },
  })
  return rows.map(({ userId, user }) => ({ userId, name: user.name }))
}
