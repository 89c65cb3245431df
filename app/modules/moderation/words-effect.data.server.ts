import { lockDeal } from '#app/modules/deals/deal.data.server.ts'
import { appendRecord } from '#app/modules/deals/record.data.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Former } from './former.ts'
import type { Ground } from './moderation.ts'

type Deed = { actorId: string; now: Date; ground: Ground }

/** Leaves its place, the day and the reason (电商法 39), and counts no more. Returns whether it was shown. */
export async function hideReview(tx: Tx, id: string, { actorId, now, ground }: Deed): Promise<string> {
  // Read by everybody in its place, as other reasons are that people typed.
  const reason = translator('zh-CN')(`moderation:ground.${ground}`)
  const dealId = await holdDeal(tx, id)
  const { count } = await tx.review.updateMany({
    where: { id, hiddenAt: null },
    data: { hiddenAt: now, hiddenReason: reason, hiddenBy: actorId },
  })
  if (count === 0) return 'hidden'
  await record(tx, dealId, { actorId, now }, { kind: 'review-hidden', data: { reason } })
  return 'shown'
}

export async function showReview(tx: Tx, { id, was }: Former, deed: Omit<Deed, 'ground'>): Promise<void> {
  if (was !== 'shown') return
  const dealId = await holdDeal(tx, id)
  const { count } = await tx.review.updateMany({
    where: { id, hiddenAt: { not: null } },
    data: { hiddenAt: null, hiddenReason: null, hiddenBy: null },
  })
  if (count === 1) await record(tx, dealId, deed, { kind: 'review-shown' })
}

/** Held before its review is written: what happens in a deal happens one after the other, the operator's deeds, too. */
async function holdDeal(tx: Tx, id: string): Promise<string> {
  const { dealId } = await tx.review.findUniqueOrThrow({ where: { id }, select: { dealId: true } })
  await lockDeal(tx, dealId)
  return dealId
}

/** Both sides of the deal find it in its record, as what the platform did. */
async function record(
  tx: Tx,
  dealId: string,
  { actorId: userId, now }: Omit<Deed, 'ground'>,
  line: Parameters<typeof appendRecord>[3],
): Promise<void> {
  await appendRecord(tx, dealId, { who: 'operator', organizationId: null, userId }, line, now)
}

/** The other side of a talk reads it no more. Returns whether it was shown. */
export async function hideMessage(tx: Tx, id: string, { now }: Pick<Deed, 'now'>): Promise<string> {
  const where = { id, hiddenAt: null }
  const { count } = await tx.message.updateMany({ where, data: { hiddenAt: now } })
  return count === 1 ? 'shown' : 'hidden'
}

export async function showMessage(tx: Tx, { id, was }: Former): Promise<void> {
  if (was === 'shown') await tx.message.updateMany({ where: { id }, data: { hiddenAt: null } })
}
