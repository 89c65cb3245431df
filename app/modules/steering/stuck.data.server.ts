import type { Tx } from '#app/platform/transaction.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import type { CaseCause } from './case-causes.ts'

export type Stuck = {
  cause: CaseCause
  subjectId: string
  since: Date
  title: string
  needId: string | null
  dealId: string | null
  organizationId: string
  regionCodes: string[]
}

/** Published needs whose search has not ended. */
const openNeed = Prisma.sql`
  FROM "Need" n JOIN "Organization" o ON o."id" = n."organizationId"
  LEFT JOIN "NeedRouting" r ON r."needId" = n."id"
  WHERE n."status" = 'published'
    AND NOT EXISTS (SELECT 1 FROM "Settlement" e WHERE e."needId" = n."id")`
const noProposal = Prisma.sql`
  AND NOT EXISTS (SELECT 1 FROM "Proposal" p WHERE p."needId" = n."id" AND p."status" = 'submitted')`
const ofNeed = Prisma.sql`
  n."title", n."id" AS "needId", NULL::uuid AS "dealId", o."id" AS "organizationId", ARRAY[o."regionCode"] AS "regionCodes"`
const ofDeal = Prisma.sql`
  d."title", d."needId", d."id" AS "dealId", b."id" AS "organizationId", ARRAY[b."regionCode", q."regionCode"] AS "regionCodes"`
const sides = Prisma.sql`
  JOIN "Organization" b ON b."id" = d."buyerId" JOIN "Organization" q ON q."id" = d."providerId"`

/** Everything that is silent or late now, however short the time. A day ends at midnight in Chongqing (UTC+8). */
const waiting = Prisma.sql`
  SELECT 'need_unanswered' AS "cause", n."id" AS "subjectId", n."publishedAt" AS "since", ${ofNeed} ${openNeed} ${noProposal}
    AND n."publishedAt" IS NOT NULL AND r."state" IS DISTINCT FROM 'exhausted'
    AND NOT EXISTS (SELECT 1 FROM "Sending" s WHERE s."needId" = n."id" AND s."status" IN ('interested', 'declined'))
  UNION ALL
  SELECT 'routing_exhausted', n."id",
    coalesce((SELECT max(e."at") FROM "DomainEvent" e WHERE e."subjectId" = n."id"::text AND e."type" = 'routing.exhausted'),
      r."startedAt"), ${ofNeed} ${openNeed} ${noProposal} AND r."state" = 'exhausted'
  UNION ALL
  SELECT 'proposal_waiting', n."id", w."since", ${ofNeed}
  FROM (SELECT p."needId", min(p."submittedAt") AS "since" FROM "Proposal" p WHERE p."status" = 'submitted' GROUP BY 1) w
  JOIN "Need" n ON n."id" = w."needId" AND n."status" = 'published'
  JOIN "Organization" o ON o."id" = n."organizationId"
  WHERE NOT EXISTS (SELECT 1 FROM "Settlement" e WHERE e."needId" = n."id") AND w."since" IS NOT NULL
  UNION ALL
  SELECT 'milestone_overdue', m."id", ((m."dueOn" + 1)::timestamp - interval '8 hours') AT TIME ZONE 'UTC', ${ofDeal}
  FROM "Milestone" m JOIN "Deal" d ON d."id" = m."dealId" AND d."state" = 'active' ${sides}
  WHERE m."state" IN ('open', 'changes_asked') AND m."dueOn" IS NOT NULL
  UNION ALL
  SELECT 'dispute_unsettled', u."id", u."openedAt", ${ofDeal}
  FROM "Dispute" u JOIN "Deal" d ON d."id" = u."dealId" ${sides} WHERE u."ruledAt" IS NULL`

type Before = Readonly<Record<CaseCause, Date>>

/** What has been so since before the instant of its cause. */
const stuckSince = (before: Before) => {
  const times = Object.entries(before).map(
    ([cause, at]) => Prisma.sql`(${cause}::text, ${at.toISOString()}::timestamptz)`,
  )
  return Prisma.sql`
    (SELECT w.* FROM (${waiting}) w JOIN (VALUES ${Prisma.join(times)}) t("cause", "before") ON t."cause" = w."cause"
      WHERE w."since" < t."before")`
}

/** What is stuck and has no open case, nor had one for this time of being stuck. */
export function findStuck(tx: Tx, before: Before, limit: number): Promise<Stuck[]> {
  return tx.$queryRaw<Stuck[]>`
    SELECT f."cause", f."subjectId"::text, f."since", f."title", f."needId"::text, f."dealId"::text,
      f."organizationId"::text, array_remove(f."regionCodes", NULL) AS "regionCodes"
    FROM ${stuckSince(before)} f WHERE NOT EXISTS (
      SELECT 1 FROM "SupervisionCase" c WHERE c."cause"::text = f."cause" AND c."subjectId" = f."subjectId"
        AND (c."state" = 'open' OR c."since" = f."since"))
    ORDER BY f."since", f."subjectId" LIMIT ${limit}::int`
}

/** Open cases whose matter is stuck no more; held until the transaction ends. */
export function takeGone(
  tx: Tx,
  before: Before,
  limit: number,
): Promise<{ id: string; title: string; assigneeId: string | null }[]> {
  return tx.$queryRaw`
    SELECT c."id"::text, c."title", c."assigneeId"::text FROM "SupervisionCase" c
    WHERE c."state" = 'open' AND NOT EXISTS (
      SELECT 1 FROM ${stuckSince(before)} f WHERE f."cause" = c."cause"::text AND f."subjectId" = c."subjectId")
    ORDER BY c."id" LIMIT ${limit}::int FOR UPDATE OF c SKIP LOCKED`
}
