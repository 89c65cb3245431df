import { randomUUID } from 'node:crypto'
import { findLastJob, startJob } from '#app/platform/jobs/start-job.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { lastEvent, lockMaintenance } from './maintenance.data.server.ts'
import { doneEvents, jobTypes } from './maintenance.ts'
import { lastNight } from './night.ts'

/** After a night's comparison failed for good, say because the search server was away, so long until the next try. */
const TRY_AGAIN_MILLISECONDS = 3_600_000

/**
 * Queues the comparison of the night, once, however many workers ask and however often they start; a night on which none ran is made up for.
 * Returns whether it was queued.
 */
export async function reconcileNightly(now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    await lockMaintenance(tx)
    const done = await lastEvent(tx, doneEvents.reconcile)
    if (done && done.at >= lastNight(now)) return false
    const last = await findLastJob(tx, jobTypes.reconcile)
    const { status } = last?.state ?? {}
    if (status === 'waiting' || status === 'running') return false
    if (last && status === 'failed' && now.getTime() - last.createdAt.getTime() < TRY_AGAIN_MILLISECONDS)
      return false
    await startJob(tx, jobTypes.reconcile, randomUUID())
    return true
  })
}
