import type { Actor, Member } from '#app/modules/accounts/actor.ts'
import { holds } from '#app/modules/accounts/powers.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { type Outcome, refused } from '#app/platform/outcome.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findLocked, type LockedDeal, lockDeal } from './deal.data.server.ts'
import { type DealSide, partyOf } from './party.ts'
import type { Doer } from './record.data.server.ts'

export type SideDoer = Doer & { who: DealSide | 'member'; userId: string; organizationId: string }

/**
 * Runs what an organization does in one of its deals, in a transaction that holds the deal: of two at the same time, the
 * second sees what the first has done.
 */
export async function inDeal<Value, Refusal extends string>(
  actor: Member,
  id: string,
  work: (tx: Tx, deal: LockedDeal, doer: SideDoer) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | 'gone'>> {
  if (!isUuid(id)) return refused('gone')
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    await lockDeal(tx, id)
    const deal = await findLocked(tx, id, organizationId)
    const who = deal && partyOf(deal, organizationId)
    if (!who) return refused('gone')
    return work(tx, deal, { who, organizationId, userId: actor.userId })
  })
}

/** The same for an operator, in any deal; officials read only. What was done is there for the auditor under `act`. */
export async function inAnyDeal<Value, Refusal extends string>(
  actor: Actor,
  id: string,
  act: 'deal.overridden' | 'dispute.ruled' | 'review.taken-down' | 'review.restored',
  work: (tx: Tx, deal: LockedDeal, doer: Doer) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | 'gone' | 'not-yours'>> {
  if (!holds(actor, 'system')) return refused('not-yours')
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    await lockDeal(tx, id)
    const deal = await findLocked(tx, id, null)
    if (!deal) return refused('gone')
    const outcome = await work(tx, deal, { who: 'operator', organizationId: null, userId: actor.userId })
    if (outcome.ok) {
      await appendEvent(tx, { type: act, subjectId: id, actorId: actor.userId, data: { title: deal.title } })
    }
    return outcome
  })
}
