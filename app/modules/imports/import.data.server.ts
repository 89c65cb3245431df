import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ImportProblem } from './import-column.ts'
import type { ImportKind } from './import-kind.ts'

export const PER_PAGE = 20
export const PROBLEMS_PER_PAGE = 50
const INSERT_AT_ONCE = 2_000

export function insertImport(
  tx: Tx,
  row: {
    kind: ImportKind
    organizationId: string | null
    authorId: string
    fileId: string
    fileName: string
    fileSha256: string
  },
) {
  return tx.import.create({ data: row, select: { id: true } })
}

/** An import of this person; null for others'. */
export function findOwnImport(tx: Tx, authorId: string, id: string) {
  return tx.import.findFirst({ where: { id, authorId } })
}

/** For the job that works on it. */
export function getImport(tx: Tx, id: string) {
  return tx.import.findUniqueOrThrow({ where: { id } })
}

export function updateImport(tx: Tx, id: string, data: Prisma.ImportUncheckedUpdateInput) {
  return tx.import.update({ where: { id }, data, select: { id: true } })
}

/** Moves it on if it is still where it was; false where somebody was faster. */
export async function moveImport(
  tx: Tx,
  { id, authorId, from }: { id: string; authorId: string; from: Prisma.EnumImportStatusFilter['equals'] },
  data: Prisma.ImportUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.import.updateMany({ where: { id, authorId, status: from }, data })
  return count === 1
}

export async function replaceProblems(tx: Tx, importId: string, problems: readonly ImportProblem[]) {
  await tx.importProblem.deleteMany({ where: { importId } })
  for (let from = 0; from < problems.length; from += INSERT_AT_ONCE) {
    await tx.importProblem.createMany({
      data: problems.slice(from, from + INSERT_AT_ONCE).map((one) => ({ ...one, importId })),
    })
  }
}

export async function pageOfImports(tx: Tx, authorId: string, page: number) {
  const total = await tx.import.count({ where: { authorId } })
  const rows = await tx.import.findMany({
    where: { authorId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
  })
  return { total, rows }
}

export async function pageOfProblems(tx: Tx, importId: string, page: number) {
  const total = await tx.importProblem.count({ where: { importId } })
  const rows = await tx.importProblem.findMany({
    where: { importId },
    orderBy: [{ row: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PROBLEMS_PER_PAGE,
    take: PROBLEMS_PER_PAGE,
  })
  return { total, rows }
}

/** How often each column of the sheet has an error, most often first. */
export async function countProblemsByColumn(tx: Tx, importId: string) {
  const rows = await tx.importProblem.groupBy({
    by: ['column'],
    where: { importId, severity: 'error' },
    _count: true,
    orderBy: { _count: { column: 'desc' } },
  })
  return rows.map((row) => ({ column: row.column, count: row._count }))
}
