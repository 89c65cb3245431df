import type { Tx } from '#app/platform/transaction.server.ts'

/** Names by organization, of those that still are. */
export async function namesOfOrganizations(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.organization.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
