import type { Member } from '#app/modules/accounts/actor.ts'
import { closeNeedWithin } from '#app/modules/needs/close-need.server.ts'
import { mayGo } from '#app/modules/needs/need.ts'
import { holdNeed } from '#app/modules/proposals/reception.data.server.ts'
import { settleNeed } from '#app/modules/proposals/settle-need.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { openDeal } from './open-deal.server.ts'
import { findAwardable } from './origin.data.server.ts'
import { termsOfProposal } from './terms.ts'

/** Ends the search for a provider with one proposal, and opens the negotiation with its words as the first terms. */
export async function awardProposal(
  actor: Member,
  { needId, proposalId, reason }: { needId: string; proposalId: string; reason: string },
  now = new Date(),
): Promise<Outcome<{ dealId: string }, 'gone' | 'settled' | 'not-submitted' | 'own-proposal'>> {
  if (!isUuid(needId) || !isUuid(proposalId)) return refused('gone')
  const buyerId = actor.organization.id
  return transaction(async (tx) => {
    // Nobody hands in another version between what is read here and what becomes the terms.
    await holdNeed(tx, needId)
    const need = await findAwardable(tx, buyerId, needId)
    if (!need) return refused('gone')
    if (need.settlement) return refused('settled')
    const proposal = need.proposals.find(({ id }) => id === proposalId)
    if (!proposal) return refused('not-submitted')
    if (proposal.organizationId === buyerId) return refused('own-proposal')
    const settled = await settleNeed(
      tx,
      { needId, buyerId, userId: actor.userId },
      { kind: 'awarded', proposalId, reason },
      now,
    )
    if (!settled.ok) return settled
    // What is awarded is looked for no longer; one that was closed before stays so.
    if (mayGo('close', need.status)) await closeNeedWithin(tx, actor, needId, 'awarded', now)
    const { id: dealId } = await openDeal(tx, {
      deal: {
        title: need.title,
        direction: 'forward',
        buyerId,
        providerId: proposal.organizationId,
        needId,
        proposalId,
        offeringId: proposal.offeringId,
        demo: need.demo,
      },
      as: 'open',
      termsBy: 'provider',
      terms: termsOfProposal(proposal.content),
      note: reason,
      doer: { who: 'buyer', organizationId: buyerId, userId: actor.userId },
      now,
    })
    return granted({ dealId })
  })
}
