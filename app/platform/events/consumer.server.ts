import type { Tx } from '../transaction.server.ts'
import type { StoredEvent } from './stored-event.ts'

/**
 * Does what follows from an event, through `tx` alone: it commits together with the word that the event was taken, so the effect is there
 * once, however often a process dies. What reaches beyond the database is left as a row for a carrier.
 */
export type EventHandler = (tx: Tx, event: StoredEvent) => Promise<void>

export type Consumer = {
  name: string
  types: readonly string[] | 'all'
  handle: EventHandler
  /** Does it for an event that was set aside, after others behind it were taken. */
  handleLate: EventHandler
  /** Where one begins that has not read yet. */
  startAt: 'end' | 'beginning'
}
