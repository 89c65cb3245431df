import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { openDeal } from './open-deal.server.ts'
import { findAskable, findOwnOpenNeed, hasOpenRequest, holdOffering } from './origin.data.server.ts'
import { ACCEPT_DAYS_DEFAULT } from './terms.ts'

const requests = sharedRateLimit('deal-requests', 30, 3_600)

export type DirectRequest = {
  offeringId: string
  needId?: string
  scope: string
  startOn?: string
  finishOn?: string
}

/** 直接洽谈: asks the provider of an offering without a search; the negotiation begins when it takes that up. */
export async function askDirectly(
  actor: Member,
  { offeringId, needId, scope, startOn, finishOn }: DirectRequest,
  now = new Date(),
): Promise<Outcome<{ dealId: string }, 'gone' | 'own-offering' | 'asked-already' | 'too-many'>> {
  if (!isUuid(offeringId)) return refused('gone')
  if (!(await requests.take(actor.userId))) return refused('too-many')
  const buyerId = actor.organization.id
  return transaction(async (tx) => {
    await holdOffering(tx, offeringId)
    const offering = await findAskable(tx, offeringId)
    if (!offering) return refused('gone')
    if (offering.organizationId === buyerId) return refused('own-offering')
    if (await hasOpenRequest(tx, buyerId, offeringId)) return refused('asked-already')
    const need = needId && isUuid(needId) ? await findOwnOpenNeed(tx, buyerId, needId) : null
    const { id: dealId } = await openDeal(tx, {
      deal: {
        title: need?.title ?? offering.title,
        direction: 'reverse',
        buyerId,
        providerId: offering.organizationId,
        needId: need?.id ?? null,
        offeringId,
        demo: offering.demo,
      },
      as: 'ask',
      termsBy: 'buyer',
      terms: {
        scope,
        lines: [],
        milestones: [],
        team: [],
        startOn: startOn ?? null,
        finishOn: finishOn ?? null,
        validUntil: null,
        acceptDays: ACCEPT_DAYS_DEFAULT,
        other: '',
      },
      note: '',
      doer: { who: 'buyer', organizationId: buyerId, userId: actor.userId },
      now,
    })
    return granted({ dealId })
  })
}
