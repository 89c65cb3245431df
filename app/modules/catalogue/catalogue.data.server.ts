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
