import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { retryOutbox } from '#app/platform/search-outbox.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'

/** Has refused documents tried again now, one or all of them; returns how many. */
export async function retryDocuments(
  actor: Actor,
  only?: { index: string; documentId: string },
): Promise<number> {
  return transaction(async (tx) => {
    const count = await retryOutbox(tx, only)
    const subjectId = only ? `${only.index}/${only.documentId}` : 'all'
    await appendEvent(tx, { type: 'search.retried', subjectId, actorId: actor.userId, data: { count } })
    return count
  })
}
