import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

export const PER_PAGE = 20

export function insertExport(
  tx: Tx,
  row: {
    authorId: string
    organizationId: string | null
    list: string
    query: { filter: string }
    format: string
    language: string
  },
) {
  return tx.export.create({ data: row, select: { id: true } })
}

/** For the job that writes it. */
export function getExport(tx: Tx, id: string) {
  return tx.export.findUniqueOrThrow({ where: { id } })
}

/** An export of this person; null for others'. */
export function findOwnExport(tx: Tx, authorId: string, id: string) {
  return tx.export.findFirst({ where: { id, authorId } })
}

export function updateExport(tx: Tx, id: string, data: Prisma.ExportUncheckedUpdateInput) {
  return tx.export.update({ where: { id }, data, select: { id: true } })
}

export function deleteExport(tx: Tx, id: string) {
  return tx.export.delete({ where: { id }, select: { id: true } })
}

/** How many exports that this person asked for since an instant are still being written. */
export function countUnfinished(tx: Tx, authorId: string, since: Date): Promise<number> {
  return tx.export.count({ where: { authorId, finishedAt: null, createdAt: { gt: since } } })
}

export async function pageOfExports(
  tx: Tx,
  authorId: string,
  { page, oldestFirst }: { page: number; oldestFirst: boolean },
) {
  const where = { authorId }
  const total = await tx.export.count({ where })
  const rows = await tx.export.findMany({
    where,
    orderBy: [{ createdAt: oldestFirst ? 'asc' : 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
  })
  return { total, rows }
}

/** Size and expiry of files that are still kept, without their bytes. */
export async function findFileFacts(tx: Tx, ownerId: string, ids: string[], now: Date) {
  const rows = await tx.storedFile.findMany({
    where: { id: { in: ids }, ownerId, expiresAt: { gt: now } },
    select: { id: true, name: true, sizeBytes: true, expiresAt: true },
  })
  return new Map(rows.map((row) => [row.id, row]))
}
