import type { Tx } from '#app/platform/transaction.server.ts'
import type { Slice } from './slice.ts'

const inRegions = ({ regions }: Slice) => (regions ? { region: { in: [...regions] } } : {})

/** The first unmet needs that are still open, so that somebody may be invited. */
export function firstOpenUnmet(tx: Tx, slice: Slice, take: number) {
  return tx.needFact.findMany({
    where: { unmetAt: { not: null }, closedAt: null, ...inRegions(slice) },
    orderBy: [{ unmetAt: 'desc' }, { needId: 'asc' }],
    take,
    select: { needId: true, title: true, region: true, domain: true, cause: true },
  })
}
