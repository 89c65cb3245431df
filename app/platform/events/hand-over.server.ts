import { isOutage } from '../outage.ts'
import type { Tx } from '../transaction.server.ts'
import { saysConflict } from './attempt.ts'
import type { Consumer } from './consumer.server.ts'
import type { StoredEvent } from './stored-event.ts'

/** A consumer could not take an event, and it is not the database's fault. */
export class EventRefused extends Error {
  constructor(
    readonly event: StoredEvent,
    /** Events that were taken before it in the same transaction, and that went with it. */
    readonly before: number,
    reason: unknown,
  ) {
    super(`event ${event.id} was refused`, { cause: reason })
  }
}

/** @throws EventRefused where the event is to blame; what passes by itself, such as a database that is away, as it is */
export async function handOver(
  tx: Tx,
  { handle }: Pick<Consumer, 'handle'>,
  event: StoredEvent,
  before = 0,
): Promise<void> {
  try {
    await handle(tx, event)
  } catch (error) {
    if (isOutage(error) || saysConflict(error)) throw error
    throw new EventRefused(event, before, error)
  }
}
