import type { Tx } from '#app/platform/transaction.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type Asked, conditionOf, tableOf, whereOf } from './conditions.data.server.ts'
import type { Condition } from './indicator.ts'
import type { Duration } from './statistics.ts'

/** How many there are by domain and region, and of how many of them `hit` holds. */
export function countCells(
  tx: Tx,
  asked: Asked,
  base: Condition,
  hit: Condition,
): Promise<{ domain: string | null; region: string | null; count: number; hits: number }[]> {
  return tx.$queryRaw`
    SELECT f."domain", f."region", count(*)::int AS "count",
      count(*) FILTER (WHERE ${conditionOf(hit, asked.now)})::int AS "hits"
    FROM ${tableOf[asked.population]} f WHERE ${whereOf(asked, conditionOf(base, asked.now))} GROUP BY 1, 2`
}

/** Needs that are unmet by cause, domain and region. */
export function countCauses(
  tx: Tx,
  asked: Asked,
): Promise<{ cause: string; domain: string | null; region: string | null; count: number }[]> {
  return tx.$queryRaw`
    SELECT f."cause", f."domain", f."region", count(*)::int AS "count"
    FROM ${tableOf[asked.population]} f WHERE ${whereOf(asked)} GROUP BY 1, 2, 3`
}

const valueColumn = {
  quotes: Prisma.sql`f."quotes"`,
  priceGap: Prisma.sql`(f."lowestQuoteFen" - f."budgetFen")::float / f."budgetFen"`,
}

export async function medianOf(
  tx: Tx,
  asked: Asked,
  base: Condition,
  value: keyof typeof valueColumn,
): Promise<{ value: number | null; count: number }> {
  const [row] = await tx.$queryRaw<{ value: number | null; count: number }[]>`
    SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY ${valueColumn[value]}))::float AS "value", count(*)::int AS "count"
    FROM ${tableOf[asked.population]} f WHERE ${whereOf(asked, conditionOf(base, asked.now))}`
  return row ?? { value: null, count: 0 }
}

/** Hours, begun ones in full, from the first invitation to the first answer; of what is still open, to its end or now. */
export function answerDurations(tx: Tx, asked: Asked, base: Condition): Promise<Duration[]> {
  const now = Prisma.sql`${asked.now.toISOString()}::timestamptz`
  return tx.$queryRaw`
    SELECT ceil(greatest(0, extract(epoch FROM
        coalesce(f."firstAnswerAt", least(coalesce(f."closedAt", ${now}), ${now})) - f."firstSentAt")) / 3600)::int AS "duration",
      f."firstAnswerAt" IS NOT NULL AS "observed", count(*)::int AS "count"
    FROM ${tableOf[asked.population]} f WHERE ${whereOf(asked, conditionOf(base, asked.now))} GROUP BY 1, 2`
}

/** How often each provider was told, or awarded; the most first. */
export function countByProvider(
  tx: Tx,
  asked: Asked,
  base: Condition,
): Promise<{ organizationId: string; count: number }[]> {
  const provider = asked.population === 'deals' ? Prisma.sql`f."providerId"` : Prisma.sql`f."organizationId"`
  return tx.$queryRaw`
    SELECT ${provider}::text AS "organizationId", count(*)::int AS "count"
    FROM ${tableOf[asked.population]} f WHERE ${whereOf(asked, conditionOf(base, asked.now))}
    GROUP BY 1 ORDER BY 2 DESC, 1`
}

/** Providers that had something on offer in the domain during the period, wherever they are: those who could have been told. */
export async function eligibleProviders(
  tx: Tx,
  { slice: { domain }, period: { from, until } }: Asked,
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ organizationId: string }[]>`
    SELECT DISTINCT o."organizationId"::text FROM "OfferingFact" o
    WHERE o."since" < ${until.toISOString()}::timestamptz
      AND (o."until" IS NULL OR o."until" >= ${from.toISOString()}::timestamptz)
      AND (${domain ?? null}::text IS NULL OR o."domain" = ${domain ?? null}::text)`
  return rows.map(({ organizationId }) => organizationId)
}
