import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { findOwnNeed, updateNeed } from './need.data.server.ts'
import { type CloseReason, mayGo } from './need.ts'

type Closed = Outcome<{ id: string }, 'gone' | 'not-now' | 'stale'>

/** Closes a need with the reason, which the statistics of unmet demand rest on. */
export async function closeNeed(
  actor: Member,
  id: string,
  reason: CloseReason,
  now = new Date(),
): Promise<Closed> {
  return transaction((tx) => closeNeedWithin(tx, actor, id, reason, now))
}

/** The same as a part of something larger. */
export async function closeNeedWithin(
  tx: Tx,
  actor: Member,
  id: string,
  reason: CloseReason,
  now: Date,
): Promise<Closed> {
  if (!isUuid(id)) return refused('gone')
  const need = await findOwnNeed(tx, actor.organization.id, id)
  if (!need) return refused('gone')
  if (!mayGo('close', need.status)) return refused('not-now')
  const closed = await updateNeed(tx, actor.organization.id, need, {
    status: 'closed',
    closedAt: now,
    closeReason: reason,
  })
  if (!closed) return refused('stale')
  await appendEvent(tx, {
    type: 'need.closed',
    subjectId: id,
    organizationId: actor.organization.id,
    actorId: actor.userId,
    data: { reason },
    at: now,
  })
  await markStale(tx, 'needs', id)
  return granted({ id })
}
