import type { Tx } from '#app/platform/transaction.server.ts'

const PUBLISHED = 'published' as const

/** Of the ids, those that strangers may see at this moment: an index may lag behind, the database decides. */
export const visibleIds = {
  async offerings(tx: Tx, ids: string[]): Promise<Set<string>> {
    const rows = await tx.offering.findMany({
      where: { id: { in: ids }, status: PUBLISHED },
      select: { id: true },
    })
    return new Set(rows.map((row) => row.id))
  },
  async providers(tx: Tx, ids: string[]): Promise<Set<string>> {
    const rows = await tx.organization.findMany({
      where: { id: { in: ids }, isProvider: true, offerings: { some: { status: PUBLISHED } } },
      select: { id: true },
    })
    return new Set(rows.map((row) => row.id))
  },
  async needs(tx: Tx, ids: string[]): Promise<Set<string>> {
    const rows = await tx.need.findMany({
      where: { id: { in: ids }, status: PUBLISHED, visibility: { not: 'matched' } },
      select: { id: true },
    })
    return new Set(rows.map((row) => row.id))
  },
}

/** What strangers may know of needs at this moment, by id: an index may still hold what has been hidden since. */
export async function discretionOfNeeds(
  tx: Tx,
  ids: string[],
): Promise<Map<string, { anonymous: boolean; budgetIsPublic: boolean }>> {
  const rows = await tx.need.findMany({
    where: { id: { in: ids } },
    select: { id: true, visibility: true, budgetVisibility: true },
  })
  return new Map(
    rows.map(({ id, visibility, budgetVisibility }) => [
      id,
      { anonymous: visibility === 'anonymous', budgetIsPublic: budgetVisibility === 'public' },
    ]),
  )
}
