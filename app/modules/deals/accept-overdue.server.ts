import { reading, transaction } from '#app/platform/transaction.server.ts'
import { findLocked, lockDeal } from './deal.data.server.ts'
import { listOverdueMilestones } from './milestone.data.server.ts'
import { moveMilestone } from './move-milestone.server.ts'
import { byItself } from './record.data.server.ts'

const BATCH = 100

/** A job: what was submitted and not answered in the agreed days counts as accepted. Returns how many. */
export async function acceptOverdue(now = new Date()): Promise<number> {
  const overdue = await reading((tx) => listOverdueMilestones(tx, now, BATCH))
  let accepted = 0
  for (const { id, dealId } of overdue) {
    accepted += await transaction(async (tx) => {
      // Whoever holds the deal may be answering at this moment; the next round looks again.
      if (!(await lockDeal(tx, dealId, false))) return 0
      const deal = await findLocked(tx, dealId, null)
      const milestone = deal?.milestones.find((one) => one.id === id)
      if (!deal || !milestone) return 0
      return (await moveMilestone(tx, deal, milestone, 'auto-accept', { doer: byItself, now })) ? 0 : 1
    })
  }
  return accepted
}
