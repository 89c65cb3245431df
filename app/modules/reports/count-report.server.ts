import { appendEvent } from '#app/platform/events.server.ts'
import type { JobHandler } from '#app/platform/jobs/job.ts'
import { readPeriod } from '#app/platform/period.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { definitionsToday } from './definitions.server.ts'
import { findReport, keepSnapshot } from './report.data.server.ts'
import { takeSnapshot } from './take-snapshot.server.ts'

/**
 * Counts a report that was asked for and freezes it as a draft. Called again after a crash it begins anew, from the same place of the log;
 * what was laid aside meanwhile stays so.
 */
export const countReport: JobHandler = async ({ subjectId: id, progress }) => {
  const report = await reading((tx) => findReport(tx, id))
  const period = report && readPeriod(report.period)
  if (!report || !period || report.status !== 'counting') return
  const { scope, position, authorId } = report
  const { bytes, hash } = await takeSnapshot(
    { scope, period, position, method: definitionsToday() },
    progress,
  )
  await transaction(async (tx) => {
    if (!(await keepSnapshot(tx, id, { snapshot: bytes, hash }))) return
    await appendEvent(tx, {
      type: 'report.made',
      subjectId: id,
      actorId: authorId,
      data: { scope, period: period.key, hash },
    })
  })
}
