import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { snapshotOf } from './offering.data.server.ts'

/** What an organization's sheets brought before, by its own numbers. */
export function findImportedOfferings(tx: Tx, wanted: { organizationId: string; externalKey: string }[]) {
  return tx.offering.findMany({
    where: { OR: wanted },
    select: {
      id: true,
      organizationId: true,
      externalKey: true,
      importHash: true,
      status: true,
      version: true,
      publishedAt: true,
    },
  })
}

/** Those of the organizations of which nothing may be published now. */
export async function suspendedAmong(tx: Tx, organizationIds: string[]): Promise<Set<string>> {
  const rows = await tx.organization.findMany({
    where: { id: { in: organizationIds }, suspendedAt: { not: null } },
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}

export async function insertOfferings(tx: Tx, rows: Prisma.OfferingUncheckedCreateInput[]): Promise<void> {
  await tx.offering.createMany({ data: rows })
}

/** Freezes the versions of those of the offerings that are published, all at once. */
export async function freezeVersions(tx: Tx, ids: string[]): Promise<void> {
  const rows = await tx.offering.findMany({
    where: { id: { in: ids }, status: 'published' },
    include: { cases: true, organization: { include: { certificates: true } } },
  })
  const firsts = await tx.offering.groupBy({
    by: ['organizationId'],
    where: { organizationId: { in: rows.map((row) => row.organizationId) }, publishedAt: { not: null } },
    _min: { publishedAt: true },
  })
  const firstOf = new Map(firsts.map((row) => [row.organizationId, row._min.publishedAt]))
  await tx.offeringVersion.createMany({
    data: rows.map((row) => ({
      offeringId: row.id,
      version: row.version,
      snapshot: snapshotOf(row, firstOf.get(row.organizationId) ?? null) as Prisma.InputJsonObject,
    })),
    skipDuplicates: true,
  })
}
