import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

export function insertCheck(tx: Tx, askedById: string | null) {
  return tx.auditCheck.create({ data: { askedById }, select: { id: true } })
}

export function updateCheck(tx: Tx, id: string, data: Prisma.AuditCheckUncheckedUpdateInput) {
  return tx.auditCheck.update({ where: { id }, data, select: { id: true } })
}

export function findLastCheck(tx: Tx) {
  return tx.auditCheck.findFirst({ orderBy: { createdAt: 'desc' } })
}
