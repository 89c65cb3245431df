import type { Tx } from '#app/platform/transaction.server.ts'

/** What an organization's sheets brought before, by its own numbers. */
export function findImportedNeeds(tx: Tx, wanted: { organizationId: string; externalKey: string }[]) {
  return tx.need.findMany({
    where: { OR: wanted },
    select: {
      id: true,
      organizationId: true,
      externalKey: true,
      importHash: true,
      status: true,
      version: true,
      revision: true,
      publishedAt: true,
    },
  })
}
