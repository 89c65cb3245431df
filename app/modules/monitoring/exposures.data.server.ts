import type { Tx } from '#app/platform/transaction.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { conditionOf, tableOf, whereOf } from './conditions.data.server.ts'
import { type ExposureSum, sumExposures } from './exposure-sum.ts'
import type { Condition } from './indicator.ts'
import type { SendingFact } from './need-case.ts'
import type { Slice } from './slice.ts'
import type { Spread } from './spread.ts'
import type { Ask } from './tallies.data.server.ts'

/** Adds to what was told before. */
export async function addExposures(tx: Tx, sums: readonly ExposureSum[]): Promise<void> {
  if (sums.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "ExposureSum" SELECT * FROM jsonb_populate_recordset(null::"ExposureSum", ${JSON.stringify(sums)}::jsonb)
    ON CONFLICT ("period", "organizationId") DO UPDATE
    SET "count" = "ExposureSum"."count" + EXCLUDED."count", "newcomers" = "ExposureSum"."newcomers" + EXCLUDED."newcomers"`
}

/** Takes the sendings of these needs out of the sums; what has none left is no line. */
export async function takeExposuresOf(tx: Tx, needIds: string[]): Promise<void> {
  const sendings = await tx.sendingFact.findMany({ where: { needId: { in: needIds } } })
  const sums = sumExposures(sendings as SendingFact[])
  await addExposures(
    tx,
    sums.map((sum) => ({ ...sum, count: -sum.count, newcomers: -sum.newcomers })),
  )
  await tx.exposureSum.deleteMany({
    where: { organizationId: { in: sums.map(({ organizationId }) => organizationId) }, count: 0 },
  })
}

const isWholeCity = (slice: Slice) => Object.values(slice).every((value) => value === undefined)

/** Providers with how often each was told: of the whole city from the sums, else from the sendings. */
function providersTold(ask: Ask): Prisma.Sql {
  if (isWholeCity(ask.slice))
    return Prisma.sql`SELECT e."organizationId", e."count", e."newcomers" FROM "ExposureSum" e WHERE e."period" = ${ask.period.key}`
  return Prisma.sql`SELECT f."organizationId", count(*)::int AS "count", (count(*) FILTER (WHERE f."newcomer"))::int AS "newcomers"
    FROM "SendingFact" f WHERE ${whereOf({ ...ask, population: 'sendings' })} GROUP BY 1`
}

function providersAwarded(ask: Ask, base: Condition): Prisma.Sql {
  return Prisma.sql`SELECT f."providerId" AS "organizationId", count(*)::int AS "count", 0 AS "newcomers"
    FROM ${tableOf.deals} f WHERE ${whereOf({ ...ask, population: 'deals' })} AND ${conditionOf(base, ask)} GROUP BY 1`
}

/** For each ask how invitations, or deals of a condition, are spread over those who had any; the most first. */
export async function spreads(tx: Tx, asks: readonly Ask[], awarded?: Condition): Promise<Spread[]> {
  const parts = asks.map(
    (ask, place) => Prisma.sql`
      SELECT ${place}::int AS "ask", p."count", count(*)::int AS "providers", sum(p."newcomers")::int AS "newcomers"
      FROM (${awarded ? providersAwarded(ask, awarded) : providersTold(ask)}) p GROUP BY p."count"`,
  )
  const rows = await tx.$queryRaw<(Spread[number] & { ask: number })[]>`${Prisma.join(parts, ' UNION ALL ')}`
  const lists: Spread[] = asks.map(() => [])
  for (const { ask, ...step } of rows.sort((a, b) => b.count - a.count)) lists[ask]?.push(step)
  return lists
}

/** Those who were told most often. */
export function mostTold(
  tx: Tx,
  ask: Ask,
  take: number,
): Promise<{ organizationId: string; count: number }[]> {
  return tx.$queryRaw`
    SELECT p."organizationId"::text AS "organizationId", p."count" FROM (${providersTold(ask)}) p
    ORDER BY p."count" DESC, p."organizationId" LIMIT ${take}`
}

/** How many providers had something on offer in the domain during the period, wherever they are: those who could have been told. */
export async function countEligible(tx: Tx, asks: readonly Ask[]): Promise<number[]> {
  // Once through the offerings for all: where a figure is of and where it is not, the same providers could have been told.
  const spans = asks.map(
    ({
      slice: { domain },
      period: { from, until },
    }) => Prisma.sql`(o."since" < ${until.toISOString()}::timestamptz
      AND (o."until" IS NULL OR o."until" >= ${from.toISOString()}::timestamptz)
      AND ${domain === undefined ? Prisma.sql`true` : Prisma.sql`o."domain" IS NOT DISTINCT FROM ${domain}`})`,
  )
  const name = (place: number) => Prisma.raw(`"ask${place}"`)
  const [row] = await tx.$queryRaw<Record<string, number>[]>`
    SELECT ${Prisma.join(asks.map((_, place) => Prisma.sql`(count(*) FILTER (WHERE p.${name(place)}))::int AS ${name(place)}`))}
    FROM (SELECT ${Prisma.join(spans.map((span, place) => Prisma.sql`bool_or(${span}) AS ${name(place)}`))}
      FROM "OfferingFact" o GROUP BY o."organizationId") p`
  return asks.map((_, place) => row?.[`ask${place}`] ?? 0)
}
