import { createHash } from 'node:crypto'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { periodKinds, periodOf, previousPeriod, readPeriod } from '#app/platform/period.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import {
  countReports,
  findReport,
  namesOfPeople,
  pageOfReports,
  type ReportLine,
  releasedEditions,
} from './report.data.server.ts'
import { mayReport, maySee, scopeOf, whyNotRelease } from './report-life.ts'
import type { ReportHead, ReportView } from './report-view.ts'
import type { Snapshot } from './snapshot.ts'
import { takeSnapshot } from './take-snapshot.server.ts'

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

/** A report; null where there is none for this official. */
export async function readReport(actor: Actor, id: string): Promise<ReportView | null> {
  return reading(async (tx) => {
    const report = await findReport(tx, id)
    if (!report || !maySee(actor, report)) return null
    const names = await namesOfPeople(tx, [report.authorId, report.decidedById])
    const editions = await releasedEditions(tx, report.scope, report.period)
    return {
      ...headOf(report, names),
      hash: report.hash,
      reason: report.reason,
      corrects: editions.find((one) => one.id === report.correctsId)?.id ?? null,
      correctedBy: editions.find((one) => one.correctsId === report.id)?.id ?? null,
      whyNotRelease: whyNotRelease(actor, report) ?? null,
      snapshot: JSON.parse(report.snapshot) as Snapshot,
    }
  })
}

/** Whether the kept bytes have the kept hash, and counting anew from the same events gives both. */
export async function checkReport(actor: Actor, id: string): Promise<boolean | null> {
  return transaction(async (tx) => {
    const report = await findReport(tx, id)
    const period = report && readPeriod(report.period)
    if (!report || !period || !maySee(actor, report)) return null
    const { scope, position, hash } = report
    const { method } = JSON.parse(report.snapshot) as Snapshot
    const again = await takeSnapshot(tx, { scope, period, position, method })
    const kept = createHash('sha256').update(report.snapshot).digest('hex')
    return kept === hash && again.hash === hash
  })
}
