import { createHash } from 'node:crypto'
import type { Actor } from '#app/modules/accounts/actor.ts'
import type { JobHandler } from '#app/platform/jobs/job.ts'
import { findJob, startJob } from '#app/platform/jobs/start-job.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { readPeriod } from '#app/platform/period.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import {
  findCheck,
  findReport,
  finishCheck,
  insertCheck,
  lastCheck,
  lockReports,
} from './report.data.server.ts'
import { maySee } from './report-life.ts'
import type { Snapshot } from './snapshot.ts'
import { takeSnapshot } from './take-snapshot.server.ts'

export const CHECK_REPORT = 'report.check'

/** So long an answer stands: what was frozen and what it was counted from change for nobody. */
const FRESH_MILLISECONDS = 3_600_000

/** Has a report counted anew from the events that it was counted from; one counting of a report at a time, and not again at once. */
export async function startCheck(
  actor: Actor,
  reportId: string,
  now = new Date(),
): Promise<Outcome<null, 'gone'>> {
  return transaction(async (tx) => {
    await lockReports(tx)
    const report = await findReport(tx, reportId)
    if (!report || !maySee(actor, report) || report.hash === '') return refused('gone')
    const last = await lastCheck(tx, reportId)
    if (last?.finishedAt && +now - +last.finishedAt < FRESH_MILLISECONDS) return granted(null)
    const job = last && !last.finishedAt ? await findJob(tx, CHECK_REPORT, last.id) : null
    if (job && job.status !== 'failed') return granted(null)
    const { id } = await insertCheck(tx, { reportId, askedById: actor.userId })
    await startJob(tx, CHECK_REPORT, id)
    return granted(null)
  })
}

/** Whether the kept bytes have the kept hash, and counting anew from the same events gives both. */
export const checkReport: JobHandler = async ({ subjectId: id, progress }) => {
  const check = await reading((tx) => findCheck(tx, id))
  const report = check && (await reading((tx) => findReport(tx, check.reportId)))
  const period = report && readPeriod(report.period)
  if (!report || !period || check.finishedAt) return
  const { scope, position, hash } = report
  const { method } = JSON.parse(report.snapshot) as Snapshot
  const again = await takeSnapshot({ scope, period, position, method }, progress)
  const kept = createHash('sha256').update(report.snapshot).digest('hex')
  await reading((tx) => finishCheck(tx, id, kept === hash && again.hash === hash))
}
