import type { Actor } from '#app/modules/accounts/actor.ts'
import { namesOfPeople } from '#app/modules/accounts/names-of-people.data.server.ts'
import type { JobState } from '#app/platform/jobs/job.ts'
import { findJob } from '#app/platform/jobs/start-job.server.ts'
import { periodKinds, periodOf, previousPeriod } from '#app/platform/period.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { CHECK_REPORT } from './check-report.server.ts'
import { hiddenOf, seenOf } from './hidden-of.server.ts'
import {
  countReports,
  findReport,
  lastCheck,
  pageOfReports,
  type ReportLine,
  releasedEditions,
} from './report.data.server.ts'
import { mayReport, maySee, scopeOf, whyNotRelease } from './report-life.ts'
import type { CheckView, CountingView, Progress, ReportHead, ReportView } from './report-view.ts'
import type { Snapshot } from './snapshot.ts'
import { COUNT_REPORT } from './start-report.server.ts'
import { toldReport } from './told-report.ts'

const PER_PAGE = 20
/** Periods that are offered to be counted, of each kind. */
const OFFERED = { month: 14, quarter: 5, year: 2 }

const headOf = (line: ReportLine, names: Map<string, string>): ReportHead => ({
  id: line.id,
  scope: line.scope,
  period: line.period,
  edition: line.edition,
  status: line.status,
  author: names.get(line.authorId) ?? '',
  createdAt: line.createdAt.toISOString(),
  decidedBy: (line.decidedById && names.get(line.decidedById)) || null,
  decidedAt: line.decidedAt?.toISOString() ?? null,
})

/** Reports that this official sees, the latest period first. */
export async function readReports(actor: Actor, page: number) {
  const seen = { scope: scopeOf(actor), drafts: mayReport(actor) }
  return reading(async (tx) => {
    const total = await countReports(tx, seen)
    const lines = await pageOfReports(tx, { ...seen, skip: (page - 1) * PER_PAGE, take: PER_PAGE })
    const names = await namesOfPeople(
      tx,
      lines.flatMap(({ authorId, decidedById }) => [authorId, decidedById]),
    )
    return {
      scope: seen.scope,
      mayMake: mayReport(actor),
      pages: Math.ceil(total / PER_PAGE),
      reports: lines.map((line) => headOf(line, names)),
    }
  })
}

/** Keys of the periods that are over, the latest first. */
export function closedPeriods(now = new Date()): { kind: (typeof periodKinds)[number]; keys: string[] }[] {
  return periodKinds.map((kind) => {
    const keys: string[] = []
    let period = periodOf(kind, now)
    for (let count = 0; count < OFFERED[kind]; count += 1) {
      period = previousPeriod(period)
      keys.push(period.key)
    }
    return { kind, keys }
  })
}

/** A report, or how far its counting is; null where there is none for this official. */
export async function readReport(actor: Actor, id: string): Promise<ReportView | CountingView | null> {
  return reading(async (tx) => {
    const report = await findReport(tx, id)
    if (!report || !maySee(actor, report)) return null
    const names = await namesOfPeople(tx, [report.authorId, report.decidedById])
    const { status, ...head } = headOf(report, names)
    if (status === 'counting')
      return { ...head, status, progress: progressOf(await findJob(tx, COUNT_REPORT, id)) }
    // Laid aside before it was counted: there is nothing to read.
    if (report.hash === '') return null
    const editions = await releasedEditions(tx, report.scope, report.period)
    const hidden = await hiddenOf(tx, report)
    return {
      ...{ ...head, status, hash: report.hash, seen: seenOf(report, hidden), reason: report.reason },
      corrects: editions.find((one) => one.id === report.correctsId)?.id ?? null,
      correctedBy: editions.find((one) => one.correctsId === report.id)?.id ?? null,
      whyNotRelease: whyNotRelease(actor, report) ?? null,
      check: await readCheck(tx, id),
      isPublic: hidden !== null,
      told: toldReport(JSON.parse(report.snapshot) as Snapshot, hidden),
    }
  })
}

async function readCheck(tx: Tx, reportId: string): Promise<CheckView | null> {
  const check = await lastCheck(tx, reportId)
  if (!check) return null
  const job = check.finishedAt ? null : await findJob(tx, CHECK_REPORT, check.id)
  const at = (check.finishedAt ?? check.createdAt).toISOString()
  return { ...progressOf(job), same: check.same, at }
}

function progressOf(job: JobState | null): Progress {
  return { done: job?.done ?? 0, total: job?.total ?? null, failed: job?.status === 'failed' }
}
