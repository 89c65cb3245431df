import { appendEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Actor } from './actor.ts'
import { deleteSessionOf, deleteSessionsOf } from './session.data.server.ts'

/** Ends one of one's own sessions, or all but the one that asks; answers how many ended. */
export async function revokeSession(actor: Actor, sessionId: string | 'all-others'): Promise<number> {
  return transaction(async (tx) => {
    const { count } =
      sessionId === 'all-others'
        ? await deleteSessionsOf(tx, actor.userId, actor.sessionId)
        : await deleteSessionOf(tx, actor.userId, sessionId)
    if (count > 0) {
      await appendEvent(tx, {
        type: 'account.sessions-ended',
        subjectId: actor.userId,
        actorId: actor.userId,
        data: { count },
      })
    }
    return count
  })
}
