import type { Tx } from '#app/platform/transaction.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type HeatAxis, UNDIVIDED } from './cell.ts'
import { type Asked, conditionOf, tableOf, whereOf } from './conditions.data.server.ts'
import { type Condition, hasClusters, type Population } from './indicator.ts'

function rowColumn(axis: HeatAxis, population: Population): Prisma.Sql {
  if (axis === 'districts') return Prisma.sql`f."region"`
  return hasClusters(population) ? Prisma.sql`f."cluster"` : Prisma.sql`${UNDIVIDED}::text`
}

/** How many there are by domain and by district or cluster, and of how many of them `hit` holds. */
export function countCells(
  tx: Tx,
  asked: Asked,
  base: Condition,
  hit: Condition,
  axis: HeatAxis = 'districts',
): Promise<{ domain: string | null; row: string | null; count: number; hits: number }[]> {
  return tx.$queryRaw`
    SELECT f."domain", ${rowColumn(axis, asked.population)} AS "row", count(*)::int AS "count",
      count(*) FILTER (WHERE ${conditionOf(hit, asked)})::int AS "hits"
    FROM ${tableOf[asked.population]} f WHERE ${whereOf(asked, conditionOf(base, asked))} GROUP BY 1, 2`
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
