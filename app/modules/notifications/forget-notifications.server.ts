import { inBatches } from '#app/platform/in-batches.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { deleteOld } from './centre.data.server.ts'

const DAY_MILLISECONDS = 86_400_000
const READ_KEPT_DAYS = 180
const UNREAD_KEPT_DAYS = 365

/** A job: lets notifications go that were read half a year ago, and those that nobody read for a year. */
export function forgetNotifications(now: Date, batch?: number): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MILLISECONDS)
  return inBatches(
    (limit) => reading((tx) => deleteOld(tx, before(READ_KEPT_DAYS), before(UNREAD_KEPT_DAYS), limit)),
    batch,
  )
}
