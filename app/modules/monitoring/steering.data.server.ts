import type { Tx } from '#app/platform/transaction.server.ts'
import type { Slice } from './slice.ts'

const inRegions = ({ regions }: Slice) => (regions ? { region: { in: [...regions] } } : {})

/** Unmet needs that are still open, so that somebody may be invited: how many, and the first. */
export async function openUnmet(tx: Tx, slice: Slice, take: number) {
  const where = { unmetAt: { not: null }, closedAt: null, ...inRegions(slice) }
  return {
    count: await tx.needFact.count({ where }),
    first: await tx.needFact.findMany({
      where,
      orderBy: [{ unmetAt: 'desc' }, { needId: 'asc' }],
      take,
      select: { needId: true, title: true, region: true, domain: true, cause: true },
    }),
  }
}

/** Open needs of which providers were told before an instant, and nobody has answered. */
export function countUnanswered(tx: Tx, slice: Slice, before: Date): Promise<number> {
  return tx.needFact.count({
    where: { firstSentAt: { lte: before }, firstAnswerAt: null, closedAt: null, ...inRegions(slice) },
  })
}
