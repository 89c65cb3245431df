import { appendEvent } from '#app/platform/events.server.ts'
import type { Job } from '#app/platform/jobs/job.ts'
import { registerJob } from '#app/platform/jobs/run-jobs.server.ts'
import { rebuildSearch } from '#app/platform/search.server.ts'
import { compareSearch } from '#app/platform/search-parity.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { doneEvents, jobTypes } from './maintenance.ts'
import { reconciledData } from './reconciled.ts'

export function registerSearchJobs(): void {
  registerJob(jobTypes.reconcile, reconcile)
  registerJob(jobTypes.rebuild, rebuild)
}

/** Compares every index with the database, queues what differs, and writes down what was found. */
async function reconcile(job: Job): Promise<void> {
  const results = await compareSearch({
    repair: true,
    progress: (done, total) => job.progress(done, total),
  })
  await transaction((tx) =>
    appendEvent(tx, { type: doneEvents.reconcile, subjectId: job.id, data: reconciledData(results) }),
  )
}

async function rebuild(job: Job): Promise<void> {
  const counts = await rebuildSearch((done, total) => job.progress(done, total))
  await transaction((tx) =>
    appendEvent(tx, { type: doneEvents.rebuild, subjectId: job.id, data: counts as Record<string, number> }),
  )
}
