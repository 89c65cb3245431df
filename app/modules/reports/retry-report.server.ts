import type { Actor } from '#app/modules/accounts/actor.ts'
import { restartJob } from '#app/platform/jobs/start-job.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findReport } from './report.data.server.ts'
import { mayReport, maySee } from './report-life.ts'
import { COUNT_REPORT } from './start-report.server.ts'

/** Has a report counted again that the worker gave up; where it is under way, nothing is to be done. */
export async function retryReport(actor: Actor, id: string): Promise<Outcome<null, 'gone'>> {
  return transaction(async (tx) => {
    const report = await findReport(tx, id)
    if (!report || !mayReport(actor) || !maySee(actor, report)) return refused('gone')
    await restartJob(tx, COUNT_REPORT, id)
    return granted(null)
  })
}
