import type { Member } from '#app/modules/accounts/actor.ts'
import { closeNeedWithin } from '#app/modules/needs/close-need.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { EndForm } from './end-reasons.ts'
import { findOpenNeed, holdNeed } from './reception.data.server.ts'
import { settleNeed } from './settle-need.server.ts'

/**
 * Ends the search without an award, with the reason that every provider who handed something in hears of, and closes the need.
 */
export async function endSearch(
  actor: Member,
  needId: string,
  { kind, reason, note }: EndForm,
  now = new Date(),
): Promise<Outcome<{ needId: string }, 'gone' | 'settled' | 'not-now'>> {
  if (!isUuid(needId)) return refused('gone')
  return transaction(async (tx) => {
    await holdNeed(tx, needId)
    const open = await findOpenNeed(tx, needId)
    if (!open || open.buyerId !== actor.organization.id) return refused('gone')
    if (open.settled) return refused('settled')
    const closed = await closeNeedWithin(tx, actor, needId, kind, now)
    if (!closed.ok) return refused('not-now')
    await settleNeed(
      tx,
      { needId, buyerId: actor.organization.id, userId: actor.userId },
      { kind, reason: note ? `${reason}: ${note}` : reason },
      now,
    )
    return granted({ needId })
  })
}
