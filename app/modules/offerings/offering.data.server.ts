import { provenLabels } from '#app/modules/organizations/proven-labels.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { OfferingSnapshot } from './offering.snapshot.ts'

export const PER_PAGE = 20

const whole = {
  cases: true,
  organization: { include: { certificates: true } },
} satisfies Prisma.OfferingInclude
export type WholeOffering = Prisma.OfferingGetPayload<{ include: typeof whole }>

/** One offering of the organization, with everything; null for others'. */
export function findOwnOffering(tx: Tx, organizationId: string, id: string): Promise<WholeOffering | null> {
  return tx.offering.findFirst({ where: { id, organizationId }, include: whole })
}

/** Published offerings among the ids, in any order: what strangers may see. */
export function findPublishedOfferings(tx: Tx, ids: string[]): Promise<WholeOffering[]> {
  return tx.offering.findMany({ where: { id: { in: ids }, status: 'published' }, include: whole })
}

export async function pageOfOwnOfferings(
  tx: Tx,
  organizationId: string,
  { page, status, perPage = PER_PAGE }: { page: number; status?: WholeOffering['status']; perPage?: number },
) {
  const where = { organizationId, status: status ?? { not: 'archived' as const } }
  const [total, offerings] = [
    await tx.offering.count({ where }),
    await tx.offering.findMany({
      where,
      orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * perPage,
      take: perPage,
    }),
  ]
  return { total, offerings }
}

/** How many offerings the organization has in each state; states without any are missing. */
export async function countOwnByStatus(
  tx: Tx,
  organizationId: string,
): Promise<Partial<Record<WholeOffering['status'], number>>> {
  const rows = await tx.offering.groupBy({ by: ['status'], where: { organizationId }, _count: true })
  return Object.fromEntries(rows.map((row) => [row.status, row._count]))
}

/** Ids of an organization's published offerings. */
export async function publishedIdsOf(tx: Tx, organizationId: string): Promise<string[]> {
  const rows = await tx.offering.findMany({
    where: { organizationId, status: 'published' },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => row.id)
}

export function insertOffering(tx: Tx, data: Prisma.OfferingUncheckedCreateInput) {
  return tx.offering.create({ data })
}

/** Writes if the version is still the one that was read; false where somebody else was faster. */
export async function updateOffering(
  tx: Tx,
  organizationId: string,
  { id, version }: { id: string; version: number },
  data: Prisma.OfferingUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.offering.updateMany({ where: { id, organizationId, version }, data })
  return count === 1
}

export async function replaceCases(
  tx: Tx,
  offeringId: string,
  cases: Omit<Prisma.OfferingCaseUncheckedCreateInput, 'offeringId'>[],
) {
  await tx.offeringCase.deleteMany({ where: { offeringId } })
  await tx.offeringCase.createMany({ data: cases.map((one) => ({ ...one, offeringId })) })
}

/** Freezes the offering as it stands; a version that is already frozen stays as it is. */
export async function freezeVersion(tx: Tx, offering: WholeOffering): Promise<OfferingSnapshot> {
  const first = await tx.offering.aggregate({
    where: { organizationId: offering.organizationId, publishedAt: { not: null } },
    _min: { publishedAt: true },
  })
  const snapshot = snapshotOf(offering, first._min.publishedAt)
  await tx.offeringVersion.createMany({
    data: [
      { offeringId: offering.id, version: offering.version, snapshot: snapshot as Prisma.InputJsonObject },
    ],
    skipDuplicates: true,
  })
  return snapshot
}

/** The newest frozen version of each offering that is published now, by offering id. */
export async function publishedSnapshots(tx: Tx, ids?: string[]): Promise<OfferingSnapshot[]> {
  const rows = await tx.$queryRaw<{ snapshot: OfferingSnapshot }[]>`
    SELECT v."snapshot" FROM "Offering" o
    JOIN "OfferingVersion" v ON v."offeringId" = o."id" AND v."version" = o."version"
    WHERE o."status" = 'published' AND (${ids ?? null}::uuid[] IS NULL OR o."id" = ANY(${ids ?? null}::uuid[]))
    ORDER BY o."id"`
  return rows.map((row) => row.snapshot)
}

export function snapshotOf(offering: WholeOffering, firstPublishedAt: Date | null): OfferingSnapshot {
  const { organization } = offering
  return {
    id: offering.id,
    version: offering.version,
    organizationId: offering.organizationId,
    domainCode: offering.domainCode,
    leafCodes: offering.leafCodes,
    title: offering.title,
    summary: offering.summary,
    keywords: offering.keywords,
    industries: offering.industries,
    clusters: offering.clusters,
    regions: offering.regions,
    remote: offering.remote,
    priceModel: offering.priceModel,
    priceMinFen: numberOf(offering.priceMinFen),
    priceMaxFen: numberOf(offering.priceMaxFen),
    leadTimeDays: offering.leadTimeDays,
    wipLimit: offering.wipLimit,
    openSlots: offering.openSlots,
    nextFreeOn: offering.nextFreeOn && dayOfDate(offering.nextFreeOn),
    securityLevel: offering.securityLevel,
    languages: offering.languages,
    prefCustomerSizes: offering.prefCustomerSizes,
    prefRegions: offering.prefRegions,
    prefIndustries: offering.prefIndustries,
    minBudgetFen: numberOf(offering.minBudgetFen),
    extension: offering.extension as ExtensionValues,
    validTo: offering.validTo && dayOfDate(offering.validTo),
    lastConfirmedOn: offering.lastConfirmedAt && dayOf(offering.lastConfirmedAt),
    publishedOn: offering.publishedAt && dayOf(offering.publishedAt),
    cases: offering.cases.map((one) => ({
      industryCode: one.industryCode,
      evidenced: Boolean(one.evidenceUrl),
    })),
    organization: {
      name: organization.name,
      regionCode: organization.regionCode,
      size: organization.size,
      ...provenLabels(organization),
      certificates: organization.certificates
        .map((one) => ({
          code: one.code,
          validFrom: one.validFrom && dayOfDate(one.validFrom),
          validTo: one.validTo && dayOfDate(one.validTo),
          ...(one.refusedAt && { refused: true as const }),
        }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
      firstPublishedOn: firstPublishedAt && dayOf(firstPublishedAt),
    },
  }
}

function numberOf(value: bigint | null) {
  return value === null ? null : Number(value)
}

export async function bumpVersions(tx: Tx, organizationId: string, ids: string[]) {
  await tx.offering.updateMany({
    where: { id: { in: ids }, organizationId },
    data: { version: { increment: 1 } },
  })
}

/** Ids of published offerings after the given one, ascending. */
export async function listPublishedIds(tx: Tx, after: string | null, limit: number): Promise<string[]> {
  const rows = await tx.offering.findMany({
    where: { status: 'published', ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

const hasPublished = { offerings: { some: { status: 'published' as const } } }

/** Ids of organizations with a published offering, after the given one, ascending. */
export async function listProviderIds(tx: Tx, after: string | null, limit: number): Promise<string[]> {
  const rows = await tx.organization.findMany({
    where: { ...hasPublished, ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

/** What the provider index needs of organizations that offer something now. */
export async function providersOf(tx: Tx, ids: string[]) {
  const rows = await tx.organization.findMany({
    where: { id: { in: ids }, ...hasPublished },
    include: { offerings: { where: { status: 'published' }, select: { id: true }, orderBy: { id: 'asc' } } },
  })
  return rows.map(({ offerings, verification, ...organization }) => ({
    ...organization,
    verified: verification === 'verified',
    offeringIds: offerings.map((offering) => offering.id),
  }))
}

export type VersionOf = { id: string; version: number }

/** Which of the offerings are published now, and in which version, by offering id. */
export function publishedVersions(tx: Tx, ids: readonly string[]): Promise<VersionOf[]> {
  return tx.$queryRaw<VersionOf[]>`
    SELECT o."id"::text AS id, o."version" FROM "Offering" o
    WHERE o."status" = 'published' AND o."id" = ANY(${ids}::uuid[]) ORDER BY o."id"`
}

/** Offerings as they stood at the given versions. */
export async function snapshotsAt(tx: Tx, wanted: readonly VersionOf[]): Promise<OfferingSnapshot[]> {
  if (wanted.length === 0) return []
  const rows = await tx.$queryRaw<{ snapshot: OfferingSnapshot }[]>`
    SELECT v."snapshot"
    FROM unnest(${wanted.map(({ id }) => id)}::uuid[], ${wanted.map(({ version }) => version)}::int[]) AS w(id, version)
    JOIN "OfferingVersion" v ON v."offeringId" = w.id AND v."version" = w.version`
  return rows.map((row) => row.snapshot)
}

export function findProvider(tx: Tx, id: string): Promise<WholeOffering['organization'] | null> {
  return tx.organization.findFirst({ where: { id, ...hasPublished }, include: { certificates: true } })
}

/** Where organizations are, by their id. */
export async function regionsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string | null>> {
  const rows = await tx.organization.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, regionCode: true },
  })
  return new Map(rows.map(({ id, regionCode }) => [id, regionCode]))
}
