import { dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { listOverdue, markExpired } from './need.data.server.ts'

/**
 * A job: published needs whose quote deadline (or, without one, whose finish) has passed expire and leave the
 * catalogue. The last day counts in full, in Chongqing's time. Returns how many.
 */
export async function expireNeeds(now = new Date()): Promise<number> {
  return transaction(async (tx) => {
    const overdue = await listOverdue(tx, dayOf(now))
    const ids = overdue.map((need) => need.id)
    await markExpired(tx, ids)
    for (const { id, organizationId, title } of overdue)
      await appendEvent(tx, { type: 'need.expired', subjectId: id, organizationId, data: { title }, at: now })
    await markStale(tx, 'needs', ids)
    return ids.length
  })
}
