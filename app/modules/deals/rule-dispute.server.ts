import type { Actor } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findOpenDispute, settleDispute } from './dispute.data.server.ts'
import { inAnyDeal } from './in-deal.server.ts'
import type { MilestoneRefusal } from './milestone-process.ts'
import { moveMilestone } from './move-milestone.server.ts'

/** The operator settles a dispute, with reasons that both sides read. */
export async function ruleDispute(
  actor: Actor,
  {
    dealId,
    disputeId,
    outcome,
    reasons,
  }: { dealId: string; disputeId: string; outcome: 'accept' | 'rework' | 'cancel'; reasons: string },
  now = new Date(),
): Promise<Outcome<null, MilestoneRefusal | 'gone' | 'settled'>> {
  if (!isUuid(disputeId)) return refused('gone')
  return inAnyDeal(actor, dealId, 'dispute.ruled', async (tx, deal, doer) => {
    const dispute = await findOpenDispute(tx, dealId, disputeId)
    const milestone = deal.milestones.find(({ id }) => id === dispute?.milestoneId)
    if (!dispute || !milestone) return refused('settled')
    const ruling = { outcome, reasons, ruledBy: actor.userId, ruledAt: now }
    await settleDispute(tx, dealId, disputeId, ruling)
    const refusal = await moveMilestone(tx, deal, milestone, `rule-${outcome}`, {
      doer,
      data: { reason: reasons },
      now,
    })
    if (refusal) throw new Error(`a dispute about a milestone that is not in dispute: ${refusal}`)
    return granted(null)
  })
}
