import type { Actor } from '#app/modules/accounts/actor.ts'
import { replayEvents } from '#app/platform/events/event-failures.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { repost } from '#app/platform/mail.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'

/** Has letters that were given up tried again, one or all; who asked for it stands in the log. Returns how many. */
export function replayLetters(actor: Actor, only?: string): Promise<number> {
  return transaction(async (tx) => {
    const count = await repost(tx, only)
    await appendEvent(tx, {
      type: 'letter.replayed',
      subjectId: only ?? 'all',
      actorId: actor.userId,
      data: { count },
    })
    return count
  })
}

/** The same for events that a consumer could not take. */
export function replayFailures(actor: Actor, only?: { consumer: string; eventId: bigint }): Promise<number> {
  return transaction(async (tx) => {
    const count = await replayEvents(tx, only)
    const subjectId = only ? `${only.consumer}/${only.eventId}` : 'all'
    await appendEvent(tx, { type: 'event.replayed', subjectId, actorId: actor.userId, data: { count } })
    return count
  })
}
