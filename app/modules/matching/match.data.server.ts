import { withLabelsOf } from '#app/modules/needs/claimed-labels.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { dateOfDay } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Coverage } from './coverage.ts'
import type { SharedInputs } from './folded-trace.ts'
import type { NearMiss } from './near-misses.ts'
import type { Question } from './next-question.ts'

/** What a run keeps beside its matches. */
export type RunOutcome = {
  shared: SharedInputs
  counts: { met: number; unknown: number; notMet: number }
  coverage: Coverage | null
  questions: Question[]
  nearMisses: NearMiss[]
}

export type NewMatch = {
  offeringId: string
  offeringVersion: number
  rank: number
  verdict: string
  scoreBp: number
  trace: string
  hash: string
}

/** The words last published of a need that is published now; null for drafts and closed ones. */
export async function findPublishedNeed(tx: Tx, needId: string): Promise<NeedSnapshot | null> {
  const need = await tx.need.findFirst({
    where: { id: needId, status: 'published' },
    select: {
      versions: { orderBy: { version: 'desc' }, take: 1, select: { snapshot: true } },
      organization: { select: { verifiedLabels: true } },
    },
  })
  const snapshot = need?.versions[0]?.snapshot as NeedSnapshot | undefined
  return need && snapshot ? withLabelsOf(snapshot, need.organization.verifiedLabels) : null
}

/** The offerings that met a version of a need when it was last computed; null where it never was. */
export async function metBefore(tx: Tx, needId: string, needVersion: number): Promise<Set<string> | null> {
  const run = await tx.matchRun.findFirst({
    where: { needId, needVersion, current: true },
    select: { matches: { where: { verdict: 'met' }, select: { offeringId: true } } },
  })
  return run && new Set(run.matches.map((match) => match.offeringId))
}

/** Stores a run as the current one; earlier runs stay for replay. */
export async function insertRun(
  tx: Tx,
  run: {
    needId: string
    needVersion: number
    ruleSetVersion: number
    corpusId: string
    today: string
    engine: string
    outcome: RunOutcome
    hash: string
  },
  matches: NewMatch[],
): Promise<string> {
  await tx.matchRun.updateMany({ where: { needId: run.needId, current: true }, data: { current: false } })
  const { id } = await tx.matchRun.create({
    data: { ...run, today: dateOfDay(run.today), outcome: run.outcome as unknown as Prisma.InputJsonObject },
    select: { id: true },
  })
  await tx.match.createMany({
    data: matches.map((match) => ({
      ...match,
      runId: id,
      needId: run.needId,
      needVersion: run.needVersion,
    })),
  })
  return id
}

/** The current run of a need of the organization, with its matches by rank. */
export function findCurrentRun(tx: Tx, organizationId: string, needId: string) {
  return tx.matchRun.findFirst({
    where: { needId, current: true, need: { organizationId } },
    include: { matches: { orderBy: { rank: 'asc' }, omit: { trace: true } } },
  })
}

/** The traces of matches by the match's id; they are long, so only those that are shown are read. */
export async function findTraces(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  const matches = await tx.match.findMany({ where: { id: { in: ids } }, select: { id: true, trace: true } })
  return new Map(matches.map(({ id, trace }) => [id, trace]))
}

/** One match with its run, whoever's it is: for officials and for replay. */
export function findMatch(tx: Tx, id: string) {
  return tx.match.findUnique({ where: { id }, include: { run: true } })
}

/** The matches of all current runs, newest first, for the official's list. */
/** @param districts of the organizations whose needs they are; null is everywhere */
export async function pageOfMatches(
  tx: Tx,
  { page, perPage, districts }: { page: number; perPage: number; districts: string[] | null },
) {
  const where = { run: { current: true, ...needIn(districts) } }
  const total = await tx.match.count({ where })
  const matches = await tx.match.findMany({
    where,
    orderBy: [{ run: { computedAt: 'desc' } }, { rank: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * perPage,
    take: perPage,
    select: {
      id: true,
      rank: true,
      verdict: true,
      scoreBp: true,
      hash: true,
      offeringId: true,
      needId: true,
      run: { select: { computedAt: true, ruleSetVersion: true } },
    },
  })
  return { total, matches }
}

const needIn = (districts: string[] | null) =>
  districts ? { need: { organization: { regionCode: { in: districts } } } } : {}

/** Whether a match is one of a need of these districts. */
export async function isMatchIn(tx: Tx, id: string, districts: string[] | null): Promise<boolean> {
  return (await tx.match.count({ where: { id, run: needIn(districts) } })) === 1
}

export async function findTitles(
  tx: Tx,
  { needIds, offeringIds }: { needIds: string[]; offeringIds: string[] },
) {
  const needs = await tx.need.findMany({ where: { id: { in: needIds } }, select: { id: true, title: true } })
  const offerings = await tx.offering.findMany({
    where: { id: { in: offeringIds } },
    select: { id: true, title: true, organization: { select: { name: true } } },
  })
  return {
    needs: new Map(needs.map((need) => [need.id, need.title])),
    offerings: new Map(offerings.map((offering) => [offering.id, offering])),
  }
}

export async function shortlistOf(tx: Tx, organizationId: string, needId: string): Promise<string[]> {
  const rows = await tx.shortlisted.findMany({
    where: { needId, need: { organizationId } },
    orderBy: { createdAt: 'asc' },
    select: { offeringId: true },
  })
  return rows.map((row) => row.offeringId)
}

export function insertShortlisted(tx: Tx, row: { needId: string; offeringId: string; addedById: string }) {
  return tx.shortlisted.createMany({ data: [row], skipDuplicates: true })
}

export function deleteShortlisted(tx: Tx, organizationId: string, needId: string, offeringId: string) {
  return tx.shortlisted.deleteMany({ where: { needId, offeringId, need: { organizationId } } })
}

/** How many offerings of the domain were published, changed or withdrawn since. */
export function countChangesSince(tx: Tx, since: Date, domain: unknown): Promise<number> {
  return tx.offering.count({
    where: {
      updatedAt: { gt: since },
      status: { not: 'draft' },
      ...(typeof domain === 'string' ? { domainCode: domain } : {}),
    },
  })
}

/** The id again, if the need is the organization's own. */
export async function findOwnNeedId(tx: Tx, organizationId: string, needId: string): Promise<string | null> {
  const need = await tx.need.findFirst({ where: { id: needId, organizationId }, select: { id: true } })
  return need?.id ?? null
}

export async function findOwnNeedTitle(
  tx: Tx,
  organizationId: string,
  needId: string,
): Promise<string | null> {
  if (!isUuid(needId)) return null
  const need = await tx.need.findFirst({ where: { id: needId, organizationId }, select: { title: true } })
  return need?.title ?? null
}

/**
 * Published needs whose current run is missing, of an older version, by other rules than those in force, or older than a
 * change in their domain or of the organization that asks.
 */
export async function touchedNeedIds(tx: Tx, ruleSetVersion: number, limit: number): Promise<string[]> {
  // The newest change of each domain is one step in an index; the needs are then compared with twelve rows.
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH changed AS MATERIALIZED (
      SELECT d.code, (
        SELECT max(o."updatedAt") FROM "Offering" o WHERE o."domainCode" = d.code AND o."status" <> 'draft') AS at
      FROM (SELECT DISTINCT "domainCode" AS code FROM "Offering") d)
    SELECT n."id"::text AS id FROM "Need" n
    LEFT JOIN "MatchRun" r ON r."needId" = n."id" AND r."current"
    WHERE n."status" = 'published' AND (
      r."id" IS NULL
      OR r."needVersion" < n."version"
      OR r."ruleSetVersion" <> ${ruleSetVersion}
      OR r."computedAt" < (SELECT f."updatedAt" FROM "Organization" f WHERE f."id" = n."organizationId")
      OR (r."computedAt" < (SELECT max(at) FROM changed) AND r."computedAt" < (
        SELECT max(c.at) FROM changed c, "NeedVersion" v
        WHERE v."needId" = n."id" AND v."version" = n."version"
          AND (v."snapshot"->>'domainCode' IS NULL OR c.code = v."snapshot"->>'domainCode'))))
    ORDER BY r."computedAt" NULLS FIRST, n."id" LIMIT ${limit}`
  return rows.map((row) => row.id)
}

/** The title of the need that a match is of, and whose need and offering they are. */
export async function findSidesOfMatch(tx: Tx, id: string) {
  const match = await tx.match.findUnique({ where: { id }, select: { needId: true, offeringId: true } })
  if (!match) return { title: '', organizationIds: [] }
  const select = { title: true, organizationId: true }
  const need = await tx.need.findUnique({ where: { id: match.needId }, select })
  const offering = await tx.offering.findUnique({ where: { id: match.offeringId }, select })
  return {
    title: need?.title ?? '',
    organizationIds: [need, offering].flatMap((one) => one?.organizationId ?? []),
  }
}
