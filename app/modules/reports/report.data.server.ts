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
      ...(drafts ? [{ scope, status: 'draft' as const }] : []),
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

export function findDraftOf(tx: Tx, scope: string, period: string) {
  return tx.report.findFirst({ where: { scope, period, status: 'draft' }, select: { id: true } })
}

export function insertReport(tx: Tx, report: Prisma.ReportUncheckedCreateInput) {
  return tx.report.create({ data: report, select: { id: true } })
}

/** False where it is no draft any more. */
export async function decideReport(
  tx: Tx,
  id: string,
  decision: { status: 'released' | 'withdrawn'; decidedById: string; decidedAt: Date; releaseKey?: string },
): Promise<boolean> {
  const { count } = await tx.report.updateMany({ where: { id, status: 'draft' }, data: decision })
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

/** One report is made or decided at a time, so that no two of a period begin at once. */
export async function lockReports(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('reports'))::text`
}

export async function namesOfPeople(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))]
  const rows = await tx.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  return new Map(rows.map((row) => [row.id, row.name]))
}
