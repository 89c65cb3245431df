import type { Tx } from '#app/platform/transaction.server.ts'

/** What a provider has to do with a need; null where it was never told and did not come by itself. */
export function findSendingOf(tx: Tx, needId: string, organizationId: string) {
  return tx.sending.findUnique({ where: { needId_organizationId: { needId, organizationId } } })
}
