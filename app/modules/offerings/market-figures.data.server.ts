import type { Tx } from '#app/platform/transaction.server.ts'

const published = { status: 'published' as const }

/** How many offerings are published in each domain that has any. */
export async function countByDomain(tx: Tx): Promise<{ domain: string; offerings: number }[]> {
  const rows = await tx.offering.groupBy({
    by: ['domainCode'],
    where: published,
    _count: { _all: true },
    orderBy: { domainCode: 'asc' },
  })
  return rows.map((row) => ({ domain: row.domainCode, offerings: row._count._all }))
}

/** Organizations that offer something now. */
export function countProviders(tx: Tx): Promise<number> {
  return tx.organization.count({ where: { offerings: { some: published } } })
}
