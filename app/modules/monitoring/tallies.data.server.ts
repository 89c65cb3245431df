import type { Tx } from '#app/platform/transaction.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type Asked, conditionOf, tableOf, whereOf } from './conditions.data.server.ts'
import type { Condition, Population } from './indicator.ts'
import type { Duration } from './statistics.ts'

/** A part of the market and a time of which figures are asked; several at once are one statement. */
export type Ask = Omit<Asked, 'population'>

export type Tallied = { base: Condition; hit?: Condition; value?: keyof typeof valueColumn }
/** Cases, those of them that `hit` holds of, and the middle of their values; the last two where they were asked for. */
export type Tally = { count: number; hits: number; middle: number | null }

const valueColumn = {
  quotes: Prisma.sql`f."quotes"`,
  priceGap: Prisma.sql`(f."lowestQuoteFen" - f."budgetFen")::float / f."budgetFen"`,
}

/** One statement for all: on the embedded database each costs more than what it counts. */
function together<Row>(
  tx: Tx,
  population: Population,
  asks: readonly Ask[],
  select: (where: Prisma.Sql, ask: Ask, place: Prisma.Sql) => Prisma.Sql,
): Promise<(Row & { ask: number })[]> {
  const parts = asks.map((ask, place) =>
    select(whereOf({ ...ask, population }), ask, Prisma.sql`${place}::int AS "ask"`),
  )
  return tx.$queryRaw`${Prisma.join(parts, ' UNION ALL ')}`
}

/** For each ask what was to be tallied, in the order given. */
export async function tallies(
  tx: Tx,
  population: Population,
  tallied: readonly Tallied[],
  asks: readonly Ask[],
): Promise<Tally[][]> {
  const rows = await together<Record<string, number | null>>(tx, population, asks, (where, ask, place) => {
    const columns = tallied.map((one, index) => columnsOf(one, ask, String(index)))
    return Prisma.sql`SELECT ${Prisma.join([place, ...columns])} FROM ${tableOf[population]} f WHERE ${where}`
  })
  return rows.sort((a, b) => a.ask - b.ask).map((row) => talliesIn(row, tallied))
}

/** The same of one ask for every region that has any. */
export async function talliesByRegion(
  tx: Tx,
  population: Population,
  tallied: readonly Tallied[],
  ask: Ask,
): Promise<{ region: string | null; tallies: Tally[] }[]> {
  const columns = tallied.map((one, index) => columnsOf(one, ask, String(index)))
  const rows = await tx.$queryRaw<{ region: string | null }[]>`
    SELECT f."region", ${Prisma.join(columns)} FROM ${tableOf[population]} f
    WHERE ${whereOf({ ...ask, population })} GROUP BY 1`
  return rows.map(({ region, ...row }) => ({ region, tallies: talliesIn(row, tallied) }))
}

function talliesIn(row: Record<string, unknown>, tallied: readonly Tallied[]): Tally[] {
  const number = (name: string) => (typeof row[name] === 'number' ? row[name] : null)
  return tallied.map((_, index) => ({
    ...{ count: number(`count${index}`) ?? 0, hits: number(`hits${index}`) ?? 0 },
    middle: number(`middle${index}`),
  }))
}

function columnsOf({ base, hit, value }: Tallied, ask: Ask, name: string): Prisma.Sql {
  const holds = conditionOf(base, ask)
  const column = (title: string) => Prisma.raw(`"${title}${name}"`)
  return Prisma.join([
    Prisma.sql`count(*) FILTER (WHERE ${holds})::int AS ${column('count')}`,
    ...(hit
      ? [Prisma.sql`count(*) FILTER (WHERE ${holds} AND ${conditionOf(hit, ask)})::int AS ${column('hits')}`]
      : []),
    ...(value
      ? [
          Prisma.sql`(percentile_cont(0.5) WITHIN GROUP (ORDER BY ${valueColumn[value]})
            FILTER (WHERE ${holds}))::float AS ${column('middle')}`,
        ]
      : []),
  ])
}

/** Hours, begun ones in full, from the first invitation to the first answer; of what is still open, to its end or now. */
export async function answerDurations(
  tx: Tx,
  population: Population,
  base: Condition,
  asks: readonly Ask[],
): Promise<Duration[][]> {
  const rows = await together<Duration>(tx, population, asks, (where, ask, place) => {
    const now = Prisma.sql`${ask.now.toISOString()}::timestamptz`
    return Prisma.sql`SELECT ${place}, ceil(greatest(0, extract(epoch FROM
        coalesce(f."firstAnswerAt", least(coalesce(f."closedAt", ${now}), ${now})) - f."firstSentAt")) / 3600)::int AS "duration",
      f."firstAnswerAt" IS NOT NULL AS "observed", count(*)::int AS "count"
      FROM ${tableOf[population]} f WHERE ${where} AND ${conditionOf(base, ask)} GROUP BY 2, 3`
  })
  return byAsk(rows, asks)
}

function byAsk<Row extends { ask: number }>(rows: readonly Row[], asks: readonly Ask[]): Row[][] {
  const lists: Row[][] = asks.map(() => [])
  for (const row of rows) lists[row.ask]?.push(row)
  return lists
}
