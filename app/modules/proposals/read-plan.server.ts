import type { Member } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findPlan, listScorers } from './plan.data.server.ts'
import { findOpenNeed } from './reception.data.server.ts'
import { findConsensus } from './scoring.data.server.ts'

/** How proposals for a need of the organization are compared; null for others' needs. */
export async function readPlan(actor: Member, needId: string) {
  if (!isUuid(needId)) return null
  return reading(async (tx) => {
    const open = await findOpenNeed(tx, needId)
    if (!open || open.buyerId !== actor.organization.id) return null
    const consensus = await findConsensus(tx, needId)
    return {
      needId,
      title: open.need.title,
      plan: await findPlan(tx, needId),
      scorers: await listScorers(tx, actor.organization.id),
      /** Whether there is nothing left to say about it. */
      over: open.settled || consensus?.closedAt != null,
    }
  })
}
