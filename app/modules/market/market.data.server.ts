import type { Tx } from '#app/platform/transaction.server.ts'
import { ENOUGH_CANDIDATES } from './candidates.ts'
import type { RegionCount } from './market-view.ts'

const published = { status: 'published' as const }
/** What the catalogue lists for everybody. */
const listed = { status: 'published' as const, visibility: { not: 'matched' as const } }

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
  return tx.organization.count({ where: { isProvider: true, offerings: { some: published } } })
}

/** What is on offer and by how many, by where the provider is; those who did not say where are absent. */
export function countByRegion(tx: Tx): Promise<RegionCount[]> {
  return tx.$queryRaw<RegionCount[]>`
    SELECT g."regionCode" AS region, count(*)::int AS offerings, count(DISTINCT g."id")::int AS providers
    FROM "Offering" o JOIN "Organization" g ON g."id" = o."organizationId"
    WHERE o."status" = 'published' AND g."isProvider" AND g."regionCode" IS NOT NULL
    GROUP BY 1 ORDER BY 1`
}

export async function newestOfferings(tx: Tx, take: number) {
  return tx.offering.findMany({
    where: { ...published, publishedAt: { not: null } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    take,
    select: {
      id: true,
      title: true,
      domainCode: true,
      publishedAt: true,
      organization: { select: { name: true, regionCode: true, verification: true } },
    },
  })
}

export function countListedNeeds(tx: Tx): Promise<number> {
  return tx.need.count({ where: listed })
}

/** Listed needs of which the current matches leave enough to choose from, those with most first. */
export async function metNeeds(tx: Tx, { take, skip }: { take: number; skip: number }) {
  return tx.$queryRaw<
    { id: string; title: string; domain: string | null; candidates: number; confirmed: number }[]
  >`
    SELECT n."id"::text AS id, v."snapshot"->>'title' AS title, v."snapshot"->>'domainCode' AS domain,
      c.met + c.unknown AS candidates, c.met AS confirmed
    FROM "Need" n
    JOIN "NeedVersion" v ON v."needId" = n."id" AND v."version" = n."version"
    JOIN "MatchRun" r ON r."needId" = n."id" AND r."current",
    LATERAL (SELECT (r."outcome"->'counts'->>'met')::int AS met, (r."outcome"->'counts'->>'unknown')::int AS unknown) c
    WHERE n."status" = 'published' AND n."visibility" <> 'matched' AND c.met + c.unknown >= ${ENOUGH_CANDIDATES}
    ORDER BY candidates DESC, n."id" LIMIT ${take} OFFSET ${skip}`
}

export async function countMetNeeds(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM "Need" n JOIN "MatchRun" r ON r."needId" = n."id" AND r."current"
    WHERE n."status" = 'published' AND n."visibility" <> 'matched'
      AND (r."outcome"->'counts'->>'met')::int + (r."outcome"->'counts'->>'unknown')::int >= ${ENOUGH_CANDIDATES}`
  return row?.count ?? 0
}
