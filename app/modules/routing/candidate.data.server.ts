import { NEWCOMER_FOR_DAYS } from '#app/modules/offerings/offering.ts'
import { addDays, atHour, dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { type AnswerHistory, HISTORY_DAYS } from './answer-rate.ts'

const DAY_MILLISECONDS = 86_400_000

export type CandidateRow = {
  offeringId: string
  organizationId: string
  scoreBp: number
  openSlots: number | null
  newcomer: boolean
  /** It, or its organization, takes no invitations for now. */
  paused: boolean
  absent: boolean
  /** Nobody of the organization could read an invitation; the story's organizations are told as if. */
  unreachable: boolean
  told: boolean
}

/**
 * What matches a need now and is not ruled out, with what decides who is told. A provider that said it is full until a day counts
 * as full until then, unless its offering was changed since.
 */
export function candidatesOf(tx: Tx, needId: string, now: Date): Promise<CandidateRow[]> {
  const today = dayOf(now)
  const newSince = atHour(addDays(today, 1 - NEWCOMER_FOR_DAYS)).toISOString()
  return tx.$queryRaw<CandidateRow[]>`
    SELECT o."id"::text AS "offeringId", o."organizationId"::text, m."scoreBp",
      CASE
        WHEN EXISTS (
          SELECT 1 FROM "Sending" f WHERE f."offeringId" = o."id" AND f."organizationId" = o."organizationId"
            AND f."declineCode" = 'capacity_full' AND f."freeOn" > ${today}::date AND f."answeredAt" > o."updatedAt") THEN 0
        WHEN o."openSlots" = 0 AND o."nextFreeOn" <= ${today}::date THEN 1
        ELSE o."openSlots"
      END AS "openSlots",
      coalesce((SELECT min(p."publishedAt") FROM "Offering" p
        WHERE p."organizationId" = o."organizationId") >= ${newSince}::timestamptz, false) AS "newcomer",
      EXISTS (SELECT 1 FROM "LeadPause" l WHERE l."subjectId" IN (o."id", o."organizationId")
        AND l."organizationId" = o."organizationId") AS "paused",
      EXISTS (SELECT 1 FROM "ProviderAbsence" a WHERE a."organizationId" = o."organizationId"
        AND a."fromOn" <= ${today}::date AND ${today}::date < a."untilOn") AS "absent",
      (NOT g."demo" AND NOT EXISTS (SELECT 1 FROM "Membership" b
        WHERE b."organizationId" = g."id" AND b."role" <> 'viewer')) AS "unreachable",
      EXISTS (SELECT 1 FROM "Sending" s WHERE s."needId" = m."needId" AND s."organizationId" = o."organizationId") AS "told"
    FROM "MatchRun" r
    JOIN "Match" m ON m."runId" = r."id" AND m."verdict" <> 'not_met' AND m."rank" IS NOT NULL
    JOIN "Offering" o ON o."id" = m."offeringId" AND o."status" = 'published'
    JOIN "Organization" g ON g."id" = o."organizationId"
    WHERE r."needId" = ${needId}::uuid AND r."current"
    ORDER BY m."rank"`
}

/** How organizations answered of late, and how many invitations wait for them now. */
export async function historiesOf(
  tx: Tx,
  organizationIds: readonly string[],
  now: Date,
): Promise<Map<string, AnswerHistory & { load: number }>> {
  const since = new Date(now.getTime() - HISTORY_DAYS * DAY_MILLISECONDS).toISOString()
  const rows = await tx.$queryRaw<{ id: string; told: number; interested: number; load: number }[]>`
    SELECT s."organizationId"::text AS id,
      count(*) FILTER (WHERE s."status" <> 'sent' AND s."slotKind" <> 'own')::int AS told,
      count(*) FILTER (WHERE s."status" = 'interested' AND s."slotKind" <> 'own')::int AS interested,
      count(*) FILTER (WHERE s."status" = 'sent' AND t."state" <> 'stopped'
        AND s."dueAt" > ${now.toISOString()}::timestamptz)::int AS load
    FROM "Sending" s JOIN "NeedRouting" t ON t."needId" = s."needId"
    WHERE s."organizationId" = ANY(${organizationIds as string[]}::uuid[]) AND s."sentAt" > ${since}::timestamptz
    GROUP BY 1`
  return new Map(rows.map(({ id, ...history }) => [id, history]))
}
