import type { Member } from '#app/modules/accounts/actor.ts'
import { findSendingOf } from '#app/modules/routing/sending.data.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findPlan } from './plan.data.server.ts'
import { findOwnProposalFor } from './proposal.data.server.ts'
import { findOpenNeed } from './reception.data.server.ts'

/** What a provider should know before it begins a proposal; null where it was not told of the need. */
export async function readStart(actor: Member, needId: string) {
  if (!isUuid(needId) || !actor.organization.isProvider) return null
  return reading(async (tx) => {
    const sending = await findSendingOf(tx, needId, actor.organization.id)
    const open = sending && (await findOpenNeed(tx, needId))
    if (!open) return null
    const { criteria, years, namesHidden } = await findPlan(tx, needId)
    const proposal = await findOwnProposalFor(tx, actor.organization.id, needId)
    return {
      needId,
      title: open.need.title,
      quoteDeadline: open.quoteDeadline,
      plan: { criteria, years, namesHidden },
      proposalId: proposal?.id ?? null,
    }
  })
}
