import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma, Report } from '#prisma/generated/client.ts'
import { CITY } from './snapshot.ts'

export type ReportLine = Omit<Report, 'snapshot'>

export function findReport(tx: Tx, id: string): Promise<Report | null> {
  return isUuid(id) ? tx.report.findUnique({ where: { id } }) : Promise.resolve(null)
}

/** What an official of a scope sees: drafts of it, and what is released in it or for all. */
function seenFrom(scope: string, drafts: boolean): Prisma.ReportWhereInput {
  return {
    OR: [
      { status: 'released', ...(scope !== CITY && { scope: { in: [scope, CITY] } }) },
      ...(drafts ? [{ scope, status: { in: ['draft' as const, 'counting' as const] } }] : []),
    ],
  }
}

export function pageOfReports(
  tx: Tx,
  { scope, drafts, skip, take }: { scope: string; drafts: boolean; skip: number; take: number },
): Promise<ReportLine[]> {
  return tx.report.findMany({
    where: seenFrom(scope, drafts),
    orderBy: [{ until: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
    omit: { snapshot: true },
    skip,
    take,
  })
}

export function countReports(tx: Tx, { scope, drafts }: { scope: string; drafts: boolean }): Promise<number> {
  return tx.report.count({ where: seenFrom(scope, drafts) })
}

/** Editions of a period that were released, the newest first. */
export function releasedEditions(tx: Tx, scope: string, period: string): Promise<ReportLine[]> {
  return tx.report.findMany({
    where: { scope, period, status: 'released' },
    orderBy: { edition: 'desc' },
    omit: { snapshot: true },
  })
}

/** What of a period waits for its release, or is being counted. */
export function findOpenReport(tx: Tx, scope: string, period: string) {
  return tx.report.findFirst({
    where: { scope, period, status: { in: ['draft', 'counting'] } },
    select: { id: true, status: true },
  })
}

export function insertReport(tx: Tx, report: Prisma.ReportUncheckedCreateInput) {
  return tx.report.create({ data: report, select: { id: true } })
}

/** What was counted becomes a draft; false where the report was laid aside meanwhile. */
export async function keepSnapshot(
  tx: Tx,
  id: string,
  counted: { snapshot: string; hash: string },
): Promise<boolean> {
  const { count } = await tx.report.updateMany({
    where: { id, status: 'counting' },
    data: { ...counted, status: 'draft' },
  })
  return count === 1
}

type Decision =
  | { status: 'released'; decidedById: string; decidedAt: Date; releaseKey: string; hidden: string | null }
  | { status: 'withdrawn'; decidedById: string; decidedAt: Date }

/** False where it is no draft any more; what is still being counted can be withdrawn, too. */
export async function decideReport(tx: Tx, id: string, decision: Decision): Promise<boolean> {
  const from = decision.status === 'released' ? ['draft' as const] : ['draft' as const, 'counting' as const]
  const { count } = await tx.report.updateMany({ where: { id, status: { in: from } }, data: decision })
  return count === 1
}

/** Released reports of the city, of the latest period first and of each period its newest edition first. */
export function cityReports(tx: Tx, take: number): Promise<Report[]> {
  return tx.report.findMany({
    where: { scope: CITY, status: 'released' },
    orderBy: [{ until: 'desc' }, { edition: 'desc' }, { id: 'asc' }],
    take,
  })
}

/** All of the city in the order of their release. */
export async function releasedOfCity(tx: Tx): Promise<string[]> {
  const rows = await tx.report.findMany({
    where: { scope: CITY, status: 'released' },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

export function frozenOf(tx: Tx, ids: string[]): Promise<Pick<Report, 'id' | 'snapshot' | 'hidden'>[]> {
  return tx.report.findMany({
    where: { id: { in: ids } },
    select: { id: true, snapshot: true, hidden: true },
  })
}

export function insertCheck(tx: Tx, check: { reportId: string; askedById: string }) {
  return tx.reportCheck.create({ data: check, select: { id: true } })
}

export function findCheck(tx: Tx, id: string) {
  return tx.reportCheck.findUnique({ where: { id } })
}

export function lastCheck(tx: Tx, reportId: string) {
  return tx.reportCheck.findFirst({ where: { reportId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })
}

export async function finishCheck(tx: Tx, id: string, same: boolean): Promise<void> {
  await tx.reportCheck.update({ where: { id }, data: { same, finishedAt: new Date() } })
}

/** One report is made or decided at a time, so that no two of a period begin at once. */
export async function lockReports(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('reports'))::text`
}
