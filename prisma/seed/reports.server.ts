import { findActorFor } from '#app/modules/accounts/find-actor-for.server.ts'
import { countReport } from '#app/modules/reports/count-report.server.ts'
import { readReport } from '#app/modules/reports/read-reports.server.ts'
import { releaseReport } from '#app/modules/reports/release-report.server.ts'
import { startReport } from '#app/modules/reports/start-report.server.ts'
import { type Period, periodOf, previousPeriod } from '#app/platform/period.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { demoId } from './demo-id.ts'

/**
 * Of a story that was just loaded: the report of the month that is over, released by a second official, and that of the quarter, which
 * waits for one. Apart from the story, which is one transaction and needs nothing of them.
 */
export async function makeReports(now = new Date()): Promise<void> {
  const month = await made('official@demo.yupei', previousPeriod(periodOf('month', now)), now)
  const reviewer = await personOf('reviewer@demo.yupei')
  const report = reviewer && month && (await readReport(reviewer, month))
  if (reviewer && report && report.status === 'draft')
    await releaseReport(reviewer, { id: report.id, seen: report.seen }, now)
  await made('reviewer@demo.yupei', previousPeriod(periodOf('quarter', now)), now)
}

/** Asked for by this person and counted at once; the worker finds it done. */
async function made(email: string, period: Period, now: Date): Promise<string | null> {
  const author = await personOf(email)
  const started = author && (await startReport(author, { period }, now))
  if (!started?.ok) return null
  const { id: subjectId } = started.value
  await countReport({ id: subjectId, type: '', subjectId, progress: async () => {} })
  return subjectId
}

const personOf = (email: string) =>
  reading((tx) => findActorFor(tx, { userId: demoId(email), organizationId: null }))
