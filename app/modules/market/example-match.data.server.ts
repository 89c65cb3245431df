import type { Tx } from '#app/platform/transaction.server.ts'

/** The first matches of needs of the demo story that everybody may see; those of real organizations are theirs alone. */
export function demoMatches(tx: Tx, take: number) {
  return tx.match.findMany({
    where: {
      rank: { in: [1, 2] },
      run: { current: true, need: { demo: true, status: 'published', visibility: 'public' } },
    },
    orderBy: [{ scoreBp: 'desc' }, { id: 'asc' }],
    take,
    select: {
      needId: true,
      offeringId: true,
      verdict: true,
      scoreBp: true,
      trace: true,
      run: { select: { ruleSetVersion: true, need: { select: { title: true, domainCode: true } } } },
    },
  })
}

export function publishedDemoOfferings(tx: Tx, ids: string[]) {
  return tx.offering.findMany({
    where: { id: { in: ids }, demo: true, status: 'published' },
    select: { id: true, title: true, organization: { select: { name: true } } },
  })
}
