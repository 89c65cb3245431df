import { reading } from '#app/platform/transaction.server.ts'
import type { AccountEventRow } from './account-event.ts'
import type { Actor } from './actor.ts'
import { findAccountEvents } from './own-data.data.server.ts'

const SHOWN = 10

/** What happened to one's own account lately, the newest first. */
export async function listAccountEvents({ userId }: Actor): Promise<AccountEventRow[]> {
  const events = await reading((tx) => findAccountEvents(tx, userId, SHOWN))
  return events.map(({ id, type, at }) => ({ id: String(id), type, at: at.toISOString() }))
}
