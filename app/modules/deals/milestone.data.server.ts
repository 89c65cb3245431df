import { dateOfDay } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { LockedMilestone } from './deal.data.server.ts'
import type { Terms } from './terms.ts'

/** The milestones of terms that both have signed. */
export function insertMilestones(tx: Tx, dealId: string, terms: Terms) {
  return tx.milestone.createMany({
    data: terms.milestones.map((one, place) => ({
      dealId,
      place,
      title: one.title,
      deliverable: one.deliverable,
      tests: one.acceptanceTests,
      dueOn: one.dueOn ? dateOfDay(one.dueOn) : null,
      amountFen: one.amountFen,
      role: one.role,
    })),
  })
}

/** Writes over the milestone that was read, and counts it up; its deal is locked. */
export function updateMilestone(
  tx: Tx,
  { id, dealId, revision }: Pick<LockedMilestone, 'id' | 'dealId' | 'revision'>,
  data: Prisma.MilestoneUncheckedUpdateManyInput,
) {
  return tx.milestone.updateMany({
    where: { id, dealId, revision },
    data: { ...data, revision: revision + 1 },
  })
}

/** What is not settled ends with its deal. */
export function dropMilestones(tx: Tx, dealId: string, now: Date) {
  return tx.milestone.updateMany({
    where: { dealId, state: { in: ['open', 'submitted', 'changes_asked', 'disputed'] } },
    data: { state: 'cancelled', settledAt: now, settledBy: 'deal', autoAcceptAt: null },
  })
}

/** Submitted milestones whose clock has run out, the longest waiting first. */
export function listOverdueMilestones(tx: Tx, now: Date, limit: number) {
  return tx.milestone.findMany({
    where: { state: 'submitted', autoAcceptAt: { lte: now } },
    orderBy: [{ autoAcceptAt: 'asc' }, { id: 'asc' }],
    take: limit,
    select: { id: true, dealId: true },
  })
}
