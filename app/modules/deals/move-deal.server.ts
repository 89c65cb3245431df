import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { confirmedData } from './counted.data.server.ts'
import { findLocked, type LockedDeal, updateDeal } from './deal.data.server.ts'
import {
  type DealRefusal,
  type DealState,
  type DealTransition,
  dealTransitions,
  whatFollows,
  whyNotMove,
} from './deal-process.ts'
import { dropDisputes } from './dispute.data.server.ts'
import { currentTerms, factsOf } from './facts.ts'
import { insertFollowUps } from './follow-up.data.server.ts'
import { dropMilestones, insertMilestones } from './milestone.data.server.ts'
import { type DealSide, dealSides, otherSide } from './party.ts'
import { appendRecord, byItself, type Doer } from './record.data.server.ts'
import { tellSides } from './tell-sides.server.ts'

/** Which transitions somebody is told of, by what event. */
const events: Partial<Record<DealTransition, string>> = {
  accept: 'deal.opened',
  decline: 'deal.declined',
  counter: 'deal.countered',
  agree: 'deal.agreed',
  sign: 'deal.signed',
  withdraw: 'deal.cancelled',
  recall: 'deal.cancelled',
  'propose-cancel': 'deal.cancel-proposed',
  'agree-cancel': 'deal.cancelled',
  'refuse-cancel': 'deal.cancel-refused',
  complete: 'deal.completed',
  fall: 'deal.cancelled',
  confirm: 'deal.confirmed',
  override: 'deal.cancelled',
}

export type Move = {
  doer: Doer
  /** For the record. */
  data?: Record<string, unknown>
  /** What is written beside the state. */
  change?: Prisma.DealUncheckedUpdateManyInput
  now: Date
}

/** Makes one transition of a locked deal with all that belongs to it: record, event, what follows by itself. Answers why not. */
export async function moveDeal(
  tx: Tx,
  deal: LockedDeal,
  transition: DealTransition,
  { doer, data, change, now }: Move,
): Promise<DealRefusal | null> {
  const refusal = whyNotMove(transition, factsOf(deal, now), doer.who)
  if (refusal) return refusal
  const { to } = dealTransitions[transition]
  await updateDeal(tx, deal, { state: to, ...instantsOf(transition, now), ...change }, now)
  await appendRecord(tx, deal.id, doer, { kind: transition, ...(data && { data }) }, now)
  if (endsIn(to)) {
    await dropMilestones(tx, deal.id, now)
    await dropDisputes(tx, deal.id, now)
  }
  if (transition === 'begin') await insertMilestones(tx, deal.id, currentTerms(deal).content)
  if (transition === 'complete') await insertFollowUps(tx, deal.id, now)
  const type = events[transition]
  const reason: Record<string, string> = typeof data?.reason === 'string' ? { reason: data.reason } : {}
  const counted = transition === 'confirm' ? await confirmedData(tx, deal.id) : {}
  if (type)
    await tellSides(tx, deal, { type, doer, to: toldOf(doer), data: { ...reason, ...counted }, at: now })
  await followUp(tx, deal.id, now)
  return null
}

/** Makes what follows by itself from the deal as it stands now. */
export async function followUp(tx: Tx, id: string, now: Date): Promise<void> {
  const deal = await findLocked(tx, id, null)
  const next = deal && whatFollows(factsOf(deal, now))
  if (next) await moveDeal(tx, deal, next, { doer: byItself, now })
}

function endsIn(state: DealState): boolean {
  return state === 'cancelled' || state === 'declined'
}

function toldOf({ who }: Doer): DealSide[] {
  return who === 'buyer' || who === 'provider' ? [otherSide(who)] : [...dealSides]
}

function instantsOf(transition: DealTransition, now: Date): Prisma.DealUncheckedUpdateManyInput {
  const noRequest = { cancelProposedBy: null, cancelReason: null }
  switch (transition) {
    case 'agree':
      return { agreedAt: now }
    case 'counter':
      return { agreedAt: null }
    case 'begin':
      return { signedAt: now }
    case 'complete':
      return { completedAt: now, ...noRequest }
    case 'confirm':
      return { confirmedAt: now }
    case 'refuse-cancel':
    case 'recall-cancel':
      return noRequest
    default:
      // Nobody asks any more to end what has ended.
      return endsIn(dealTransitions[transition].to) ? { endedAt: now, ...noRequest } : {}
  }
}
