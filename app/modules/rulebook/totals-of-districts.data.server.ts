import type { Tx } from '#app/platform/transaction.server.ts'
import type { PreviewTotals } from './preview-totals.ts'

/**
 * The sums of a preview over the needs of some districts alone, by the definitions of addNeed and withFirms (preview-totals.ts):
 * over all districts they are the totals.
 */
export async function totalsOfDistricts(
  tx: Tx,
  previewId: string,
  districts: readonly string[],
): Promise<PreviewTotals> {
  const [totals] = await tx.$queryRaw<PreviewTotals[]>`
    WITH need AS (
      SELECT "changed", "gained", "lost", "topChanged",
        ("before"->>'met')::int AS met_before, ("after"->>'met')::int AS met_after,
        ("before"->>'met')::int + ("before"->>'unknown')::int AS before,
        ("after"->>'met')::int + ("after"->>'unknown')::int AS after
      FROM "RulePreviewNeed" WHERE "previewId" = ${previewId}::uuid AND "regionCode" = ANY(${districts}::text[])
    ), firm AS (
      SELECT sum("gained") AS gained, sum("lost") AS lost
      FROM "RulePreviewFirm" WHERE "previewId" = ${previewId}::uuid AND "regionCode" = ANY(${districts}::text[])
      GROUP BY "organizationId"
    )
    SELECT count(*)::int AS "needs", count(*) FILTER (WHERE changed)::int AS "changedNeeds",
      coalesce(sum(before), 0)::int AS "matchesBefore", coalesce(sum(after), 0)::int AS "matchesAfter",
      coalesce(sum(met_before), 0)::int AS "metBefore", coalesce(sum(met_after), 0)::int AS "metAfter",
      coalesce(sum(gained), 0)::int AS "gained", coalesce(sum(lost), 0)::int AS "lost",
      (SELECT count(*) FROM firm)::int AS "firms",
      (SELECT count(*) FROM firm WHERE gained > 0)::int AS "gainedFirms",
      (SELECT count(*) FROM firm WHERE lost > 0)::int AS "lostFirms",
      count(*) FILTER (WHERE "topChanged")::int AS "topChanged",
      count(*) FILTER (WHERE before > 0 AND after = 0)::int AS "toZero",
      count(*) FILTER (WHERE before = 0 AND after > 0)::int AS "fromZero"
    FROM need`
  if (!totals) throw new Error('a sum over no rows is a row, too')
  return totals
}
