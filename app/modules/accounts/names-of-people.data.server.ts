import type { Tx } from '#app/platform/transaction.server.ts'

/** What people are called now, by id; whoever closed their account is missing. */
export async function namesOfPeople(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const rows = await tx.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}
