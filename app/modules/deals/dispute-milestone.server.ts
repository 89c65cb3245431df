import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { insertDispute, updateStatement } from './dispute.data.server.ts'
import { inDeal } from './in-deal.server.ts'
import type { MilestoneRefusal } from './milestone-process.ts'
import { moveMilestone } from './move-milestone.server.ts'
import { otherSide } from './party.ts'
import { appendRecord } from './record.data.server.ts'
import { tellSides } from './tell-sides.server.ts'

/** One side asks the operator to decide about a milestone; the clock stops. */
export async function disputeMilestone(
  actor: Member,
  {
    dealId,
    milestoneId,
    revision,
    statement,
  }: { dealId: string; milestoneId: string; revision: number; statement: string },
  now = new Date(),
): Promise<Outcome<null, MilestoneRefusal | 'gone' | 'stale'>> {
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    const milestone = deal.milestones.find(({ id }) => id === milestoneId)
    if (!milestone) return refused('gone')
    if (milestone.revision !== revision) return refused('stale')
    if (doer.who === 'member') return refused('not-yours')
    const refusal = await moveMilestone(tx, deal, milestone, 'dispute', { doer, data: { statement }, now })
    if (refusal) return refused(refusal)
    await insertDispute(tx, { dealId, milestoneId, side: doer.who, statement, now })
    return granted(null)
  })
}

/** A side adds what it has to say, or says it better, until there is a ruling; earlier words stay in the record. */
export async function stateInDispute(
  actor: Member,
  { dealId, disputeId, statement }: { dealId: string; disputeId: string; statement: string },
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'not-yours' | 'not-now'>> {
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    if (doer.who === 'member') return refused('not-yours')
    if (!(await updateStatement(tx, dealId, disputeId, doer.who, statement))) return refused('not-now')
    await appendRecord(tx, dealId, doer, { kind: 'statement', data: { statement } }, now)
    const to = [otherSide(doer.who)]
    await tellSides(tx, deal, { type: 'milestone.dispute-statement', doer, to })
    return granted(null)
  })
}
