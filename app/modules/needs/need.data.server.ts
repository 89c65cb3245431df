import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Criterion } from '#search/rules/rule.ts'
import { claimedLabels, provenForNeed, withLabelsOf } from './claimed-labels.ts'
import { extensionOfDomain, type NeedSnapshot } from './need.snapshot.ts'
import type { NeedStatus } from './need.ts'
import type { NeedOrder } from './need-order.ts'

export const PER_PAGE = 20

const whole = {
  organization: { select: { name: true, regionCode: true, size: true, labels: true, verifiedLabels: true } },
} satisfies Prisma.NeedInclude
export type WholeNeed = Prisma.NeedGetPayload<{ include: typeof whole }>

/** One need of the organization as it is being edited; null for others'. */
export function findOwnNeed(tx: Tx, organizationId: string, id: string): Promise<WholeNeed | null> {
  return tx.need.findFirst({ where: { id, organizationId }, include: whole })
}

/** The words last published, whatever became of the need since; null for what never was. */
export async function findLastVersion(tx: Tx, needId: string): Promise<NeedSnapshot | null> {
  const version = await tx.needVersion.findFirst({ where: { needId }, orderBy: { version: 'desc' } })
  return (version?.snapshot as NeedSnapshot | undefined) ?? null
}

export type PublicNeed = {
  id: string
  status: NeedStatus
  organizationId: string
  demo: boolean
  /** The words last published. */
  snapshot: NeedSnapshot
}

/** Those of the needs that were published once, for whoever is allowed to see them. */
export function findPublicNeeds(tx: Tx, ids: readonly string[]): Promise<PublicNeed[]> {
  return tx.$queryRaw<PublicNeed[]>`
    SELECT n."id"::text, n."status"::text, n."organizationId"::text, n."demo", v."snapshot" FROM "Need" n
    JOIN "NeedVersion" v ON v."needId" = n."id" AND v."version" = n."version"
    WHERE n."id" = ANY(${ids}::uuid[])`
}

export function listVersions(tx: Tx, organizationId: string, needId: string) {
  return tx.needVersion.findMany({
    where: { needId, need: { organizationId } },
    orderBy: { version: 'desc' },
    select: { version: true, createdAt: true },
  })
}

type Published = { snapshot: NeedSnapshot; verifiedLabels: string[] }

/** The words as they were published, of labels what is verified now. */
const asOfNow = ({ snapshot, verifiedLabels }: Published) => withLabelsOf(snapshot, verifiedLabels)

/** The words last published of needs that are published now; of some, or of all. */
export async function publishedNeedSnapshots(tx: Tx, ids?: string[]): Promise<NeedSnapshot[]> {
  const rows = await tx.$queryRaw<Published[]>`
    SELECT v."snapshot", f."verifiedLabels" FROM "Need" n
    JOIN "NeedVersion" v ON v."needId" = n."id" AND v."version" = n."version"
    JOIN "Organization" f ON f."id" = n."organizationId"
    WHERE n."status" = 'published' AND (${ids ?? null}::uuid[] IS NULL OR n."id" = ANY(${ids ?? null}::uuid[]))
    ORDER BY n."id"`
  return rows.map(asOfNow)
}

/** The labels verified at a moment belong to what is read: with others, a version reads otherwise. */
export type NeedVersionOf = { id: string; version: number; verifiedLabels: string[] }

/** Which of the needs are published now, the version last published, and the labels of their firms that are verified now, by need id. */
export function publishedNeedVersions(tx: Tx, ids: readonly string[]): Promise<NeedVersionOf[]> {
  return tx.$queryRaw<NeedVersionOf[]>`
    SELECT n."id"::text AS id, n."version", f."verifiedLabels" FROM "Need" n
    JOIN "Organization" f ON f."id" = n."organizationId"
    WHERE n."status" = 'published' AND n."id" = ANY(${ids}::uuid[]) ORDER BY n."id"`
}

/** Needs as they stood at the given versions, with the labels that were verified when those were asked for. */
export async function needSnapshotsAt(tx: Tx, wanted: readonly NeedVersionOf[]): Promise<NeedSnapshot[]> {
  if (wanted.length === 0) return []
  const rows = await tx.$queryRaw<{ snapshot: NeedSnapshot }[]>`
    SELECT v."snapshot"
    FROM unnest(${wanted.map(({ id }) => id)}::uuid[], ${wanted.map(({ version }) => version)}::int[]) AS w(id, version)
    JOIN "NeedVersion" v ON v."needId" = w.id AND v."version" = w.version`
  const labels = new Map(wanted.map(({ id, verifiedLabels }) => [id, verifiedLabels]))
  return rows.map(({ snapshot }) => withLabelsOf(snapshot, labels.get(snapshot.id) ?? []))
}

/** The regions of the organizations whose needs these are, by need; '' where an organization names none. */
export async function regionsOfNeeds(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const needs = await tx.need.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, organization: { select: { regionCode: true } } },
  })
  return new Map(needs.map(({ id, organization }) => [id, organization.regionCode ?? '']))
}

/** The words of the needs published last, of some domains or of all. */
export async function newestNeedSnapshots(
  tx: Tx,
  { domains, districts }: { domains: readonly string[] | null; districts: readonly string[] | null },
  limit: number,
): Promise<NeedSnapshot[]> {
  const rows = await tx.$queryRaw<Published[]>`
    SELECT v."snapshot", f."verifiedLabels" FROM "Need" n
    JOIN "NeedVersion" v ON v."needId" = n."id" AND v."version" = n."version"
    JOIN "Organization" f ON f."id" = n."organizationId"
    WHERE n."status" = 'published' AND (${districts}::text[] IS NULL OR f."regionCode" = ANY(${districts}::text[]))
      AND (${domains}::text[] IS NULL OR v."snapshot"->>'domainCode' = ANY(${domains}::text[]))
    ORDER BY v."createdAt" DESC, n."id" LIMIT ${limit}`
  return rows.map(asOfNow)
}

/** The words last published of the next needs in the order of their ids, for work that goes through all of them. */
export async function nextNeedSnapshots(
  tx: Tx,
  after: string | null,
  limit: number,
): Promise<NeedSnapshot[]> {
  const rows = await tx.$queryRaw<Published[]>`
    SELECT v."snapshot", f."verifiedLabels" FROM "Need" n
    JOIN "NeedVersion" v ON v."needId" = n."id" AND v."version" = n."version"
    JOIN "Organization" f ON f."id" = n."organizationId"
    WHERE n."status" = 'published' AND (${after}::uuid IS NULL OR n."id" > ${after}::uuid)
    ORDER BY n."id" LIMIT ${limit}`
  return rows.map(asOfNow)
}

export async function listPublishedNeedIds(tx: Tx, after: string | null, limit: number): Promise<string[]> {
  const rows = await tx.need.findMany({
    where: { status: 'published', ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

const orders: Record<NeedOrder, Prisma.NeedOrderByWithRelationInput[]> = {
  changed: [{ updatedAt: 'desc' }, { id: 'asc' }],
  finish: [{ finishBy: { sort: 'asc', nulls: 'last' } }, { updatedAt: 'desc' }, { id: 'asc' }],
  title: [{ title: 'asc' }, { id: 'asc' }],
}

export function pageOfOwnNeeds(
  tx: Tx,
  organizationId: string,
  {
    page,
    status,
    order,
    perPage = PER_PAGE,
  }: { page: number; status?: NeedStatus; order: NeedOrder; perPage?: number },
): Promise<WholeNeed[]> {
  return tx.need.findMany({
    where: { organizationId, ...(status ? { status } : {}) },
    orderBy: orders[order],
    skip: (page - 1) * perPage,
    take: perPage,
    include: whole,
  })
}

export async function countByStatus(tx: Tx, organizationId: string): Promise<Record<NeedStatus, number>> {
  const rows = await tx.need.groupBy({ by: ['status'], where: { organizationId }, _count: true })
  const counts: Record<NeedStatus, number> = { draft: 0, published: 0, closed: 0, expired: 0, suspended: 0 }
  for (const row of rows) counts[row.status] = row._count
  return counts
}

export function insertNeed(tx: Tx, data: Prisma.NeedUncheckedCreateInput) {
  return tx.need.create({ data, select: { id: true } })
}

/** Writes if the draft is still the one that was read and counts it up; false where somebody else was faster. */
export async function updateNeed(
  tx: Tx,
  organizationId: string,
  { id, revision }: { id: string; revision: number },
  data: Prisma.NeedUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.need.updateMany({
    where: { id, organizationId, revision },
    data: { ...data, revision: revision + 1 },
  })
  return count === 1
}

export function insertVersion(tx: Tx, snapshot: NeedSnapshot, authorId: string) {
  return tx.needVersion.create({
    data: {
      needId: snapshot.id,
      version: snapshot.version,
      snapshot: snapshot as unknown as Prisma.InputJsonObject,
      authorId,
    },
  })
}

/** Deletes a draft that was never published; false where there is none. */
export async function deleteUnpublished(tx: Tx, organizationId: string, id: string): Promise<boolean> {
  const { count } = await tx.need.deleteMany({ where: { id, organizationId, status: 'draft', version: 0 } })
  return count === 1
}

/**
 * Published needs whose published quote deadline, or without one whose finish, lies before the day; of all
 * organizations. An edited date counts once it is published.
 */
export function listOverdue(tx: Tx, day: string) {
  return tx.$queryRaw<{ id: string; organizationId: string; title: string }[]>`
    SELECT n."id", n."organizationId", coalesce(v."snapshot"->>'title', '') AS "title" FROM "Need" n
    JOIN "NeedVersion" v ON v."needId" = n."id" AND v."version" = n."version"
    WHERE n."status" = 'published' AND coalesce(v."snapshot"->>'quoteDeadline', v."snapshot"->>'finishBy') < ${day}
    ORDER BY n."id"`
}

export async function markExpired(tx: Tx, ids: string[]): Promise<void> {
  await tx.need.updateMany({ where: { id: { in: ids }, status: 'published' }, data: { status: 'expired' } })
}

/** What the organization says of itself, to begin a need with. */
export function findProfile(tx: Tx, organizationId: string) {
  return tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { regionCode: true, industryCode: true, clusterCodes: true, demo: true },
  })
}

/** Of the needs, those whose present matches hold an offering of the organization that is not ruled out. */
export async function matchedAmong(
  tx: Tx,
  needIds: readonly string[],
  organizationId: string,
): Promise<Set<string>> {
  const offerings = await tx.offering.findMany({
    where: { organizationId, status: 'published' },
    select: { id: true },
  })
  if (offerings.length === 0) return new Set()
  const matches = await tx.match.findMany({
    where: {
      needId: { in: [...needIds] },
      offeringId: { in: offerings.map((offering) => offering.id) },
      verdict: { not: 'not_met' },
      run: { current: true },
    },
    distinct: ['needId'],
    select: { needId: true },
  })
  return new Set(matches.map((match) => match.needId))
}

/** The need as it stands in the row: the edited text, which may be ahead of what is published. */
export function snapshotOfNeed(need: WholeNeed, version = need.version): NeedSnapshot {
  return {
    id: need.id,
    version,
    organizationId: need.organizationId,
    kind: need.kind,
    domainCode: need.domainCode,
    leafCodes: need.leafCodes,
    title: need.title,
    background: need.background,
    outcomeWanted: need.outcomeWanted,
    keywords: need.keywords,
    industryCode: need.industryCode,
    clusterCode: need.clusterCode,
    regionCode: need.regionCode,
    remoteOk: need.remoteOk,
    budgetMinFen: numberOf(need.budgetMinFen),
    budgetMaxFen: numberOf(need.budgetMaxFen),
    budgetVisibility: need.budgetVisibility,
    whyBudgetBlank: need.whyBudgetBlank,
    budgetSource: need.budgetSource,
    startOn: dayOrNull(need.startOn),
    finishBy: dayOrNull(need.finishBy),
    quoteDeadline: dayOrNull(need.quoteDeadline),
    securityLevel: need.securityLevel,
    requiredCertificates: need.requiredCertificates,
    extension: extensionOfDomain(need.domainCode, need.extension as ExtensionValues),
    criteria: need.criteria as Criterion[],
    visibility: need.visibility,
    publishedOn: need.publishedAt && dayOf(need.publishedAt),
    organization: askerOf(need),
  }
}

function askerOf({ domainCode, extension, organization }: WholeNeed): NeedSnapshot['organization'] {
  const { verifiedLabels, ...asker } = organization
  const claimed = claimedLabels(extensionOfDomain(domainCode, extension as ExtensionValues))
  return { ...asker, ...provenForNeed({ labels: asker.labels, claimed, verifiedLabels }) }
}

const numberOf = (value: bigint | null) => (value === null ? null : Number(value))
const dayOrNull = (date: Date | null) => date && dayOfDate(date)
