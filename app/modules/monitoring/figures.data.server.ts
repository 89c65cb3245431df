import type { Tx } from '#app/platform/transaction.server.ts'
import { type Asked, conditionOf, tableOf, whereOf } from './conditions.data.server.ts'
import type { Condition } from './indicator.ts'

/** How many there are by domain and region, and of how many of them `hit` holds. */
export function countCells(
  tx: Tx,
  asked: Asked,
  base: Condition,
  hit: Condition,
): Promise<{ domain: string | null; region: string | null; count: number; hits: number }[]> {
  return tx.$queryRaw`
    SELECT f."domain", f."region", count(*)::int AS "count",
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
