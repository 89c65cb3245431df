import type { RunOutcome } from '#app/modules/matching/match.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'

export type InvitableRow = {
  offeringId: string
  organizationId: string
  title: string
  organization: string
  region: string | null
  /** Of the need's present matches; null where it is not among them. */
  verdict: 'met' | 'unknown' | null
  scoreBp: number
  openSlots: number | null
  newcomer: boolean
  paused: boolean
  absent: boolean
  /** Nobody of the organization could read an invitation. */
  unreachable: boolean
}

/** Published offerings of the need's domain whose providers were not told of it and did not come by themselves. */
export function invitablesOf(tx: Tx, needId: string, now: Date): Promise<InvitableRow[]> {
  const today = dayOf(now)
  return tx.$queryRaw<InvitableRow[]>`
    SELECT o."id"::text AS "offeringId", o."organizationId"::text, o."title", g."name" AS "organization",
      g."regionCode" AS "region", m."verdict", coalesce(m."scoreBp", 0) AS "scoreBp", o."openSlots",
      coalesce((SELECT min(p."publishedAt") FROM "Offering" p WHERE p."organizationId" = g."id")
        > ${now.toISOString()}::timestamptz - interval '90 days', false) AS "newcomer",
      EXISTS (SELECT 1 FROM "LeadPause" l WHERE l."subjectId" IN (o."id", o."organizationId")
        AND l."organizationId" = o."organizationId") AS "paused",
      EXISTS (SELECT 1 FROM "ProviderAbsence" a WHERE a."organizationId" = o."organizationId"
        AND a."fromOn" <= ${today}::date AND ${today}::date < a."untilOn") AS "absent",
      (NOT g."demo" AND NOT EXISTS (SELECT 1 FROM "Membership" b
        WHERE b."organizationId" = g."id" AND b."role" <> 'viewer')) AS "unreachable"
    FROM "Need" n
    JOIN "Offering" o ON o."domainCode" = n."domainCode" AND o."status" = 'published'
      AND o."organizationId" <> n."organizationId"
    JOIN "Organization" g ON g."id" = o."organizationId"
    LEFT JOIN "MatchRun" r ON r."needId" = n."id" AND r."current"
    LEFT JOIN "Match" m ON m."runId" = r."id" AND m."offeringId" = o."id" AND m."verdict" <> 'not_met'
    WHERE n."id" = ${needId}::uuid AND NOT EXISTS (
      SELECT 1 FROM "Sending" s WHERE s."needId" = n."id" AND s."organizationId" = o."organizationId")
    ORDER BY m."rank" NULLS LAST, o."id"`
}

/** The parts of the conditions that rule an offering out, of those that miss few, by offering. */
export async function nearlyMatching(tx: Tx, needId: string): Promise<Map<string, string[]>> {
  const run = await tx.matchRun.findFirst({ where: { needId, current: true }, select: { outcome: true } })
  const outcome = run?.outcome as unknown as RunOutcome | undefined
  return new Map(
    (outcome?.nearMisses ?? []).map(({ id, fails, findings }) => [
      id,
      findings.flatMap(({ rule, part }) => (fails.includes(rule) ? [part ?? 'capability'] : [])),
    ]),
  )
}
