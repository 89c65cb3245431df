import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** How many needs the organization has in each state; states without any are missing. */
export async function countNeeds(tx: Tx, organizationId: string): Promise<Record<string, number>> {
  const rows = await tx.need.groupBy({ by: ['status'], where: { organizationId }, _count: true })
  return Object.fromEntries(rows.map((row) => [row.status, row._count]))
}

export function lastDrafts(tx: Tx, organizationId: string, limit: number) {
  return tx.need.findMany({
    where: { organizationId, status: 'draft' },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: { id: true, title: true, updatedAt: true },
  })
}

/** The current runs of the organization's published needs, the last computed first, with how many were recommended. */
export function lastRuns(tx: Tx, organizationId: string, limit: number) {
  return tx.matchRun.findMany({
    where: { current: true, need: { organizationId, status: 'published' } },
    orderBy: [{ computedAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: {
      computedAt: true,
      need: { select: { id: true, title: true } },
      _count: { select: { matches: { where: { rank: { not: null } } } } },
    },
  })
}

/** Published offerings of the organization that nobody confirmed since an instant, the longest waiting first. */
export function offeringsToConfirm(tx: Tx, organizationId: string, before: Date, limit: number) {
  return tx.offering.findMany({
    where: {
      organizationId,
      status: 'published',
      OR: [{ lastConfirmedAt: null }, { lastConfirmedAt: { lt: before } }],
    },
    orderBy: [{ lastConfirmedAt: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    take: limit,
    select: { id: true, title: true, lastConfirmedAt: true },
  })
}

export function lastPublishedOfferings(tx: Tx, organizationId: string, limit: number) {
  return tx.offering.findMany({
    where: { organizationId, status: 'published' },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take: limit,
    select: { id: true, title: true, domainCode: true },
  })
}

/** Published needs and offerings by domain; of organizations in these districts, or of all. */
export async function countByDomain(
  tx: Tx,
  districts: string[] | null,
): Promise<{ domain: string; needs: number; offerings: number }[]> {
  const where = {
    status: 'published' as const,
    ...(districts ? { organization: { regionCode: { in: districts } } } : {}),
  } satisfies Prisma.NeedWhereInput & Prisma.OfferingWhereInput
  const needs = await tx.need.groupBy({ by: ['domainCode'], where, _count: true })
  const offerings = await tx.offering.groupBy({ by: ['domainCode'], where, _count: true })
  const domains = [...needs, ...offerings].flatMap((row) => row.domainCode ?? [])
  return [...new Set(domains)].sort().map((domain) => ({
    domain,
    needs: needs.find((row) => row.domainCode === domain)?._count ?? 0,
    offerings: offerings.find((row) => row.domainCode === domain)?._count ?? 0,
  }))
}
