import { logger } from '../logger.server.ts'
import { transaction } from '../transaction.server.ts'
import { nextAttempt, reasonOf } from './attempt.ts'
import type { Consumer } from './consumer.server.ts'
import { moveCursor, readOn, takeCursor } from './cursor.server.ts'
import type { EventRefused } from './hand-over.server.ts'

/**
 * Puts an event that the consumer could not take beside the log, to be tried again, so that those behind it go on. Returns 1, or 0 where
 * another worker has the cursor.
 */
export function setAside({ name, ...rest }: Consumer, refused: EventRefused, now: Date): Promise<number> {
  return transaction(async (tx) => {
    const after = await takeCursor(tx, name)
    if (after === undefined) return 0
    const { events, position } = await readOn(tx, { name, ...rest }, after, 1)
    // The cursor was free for a moment: whoever came past may have taken the event, or set it aside.
    if (events[0]?.id !== refused.event.id) return 1
    const lastError = reasonOf(refused.cause)
    await tx.eventFailure.create({
      data: { consumer: name, eventId: refused.event.id, lastError, notBefore: nextAttempt(1, now) },
    })
    await moveCursor(tx, name, position, now)
    logger.error({ consumer: name, event: String(refused.event.id), error: lastError }, 'event set aside')
    return 1
  })
}
