import type { Tx } from '#app/platform/transaction.server.ts'
import { endOf, whereOf } from './conditions.data.server.ts'
import type { LineBlockFact, LineFact, RunFact } from './fold-line.ts'
import { type LineMinutes, lineMinutes, usingStatuses } from './line-hours.ts'
import type { Ask } from './tallies.data.server.ts'

const MINUTE = 60_000

export type LineHours = LineMinutes & { line: LineFact }

/** Every line of a slice that was open in a period, with what of it was offered and used; of the present one, up to this minute. */
export async function lineHoursOf(tx: Tx, ask: Ask): Promise<LineHours[]> {
  const { period, now } = ask
  const until = new Date(Math.floor(+endOf(period.until, now) / MINUTE) * MINUTE)
  const spans = await tx.$queryRaw<LineFact[]>`
    SELECT f.* FROM "LineFact" f WHERE ${whereOf({ ...ask, population: 'lines' })} ORDER BY f."title", f."lineId", f."since"`
  const ids = [...new Set(spans.map(({ lineId }) => lineId))]
  const blocks = await tx.$queryRaw<LineBlockFact[]>`
    SELECT b.* FROM "LineBlockFact" b
    WHERE b."lineId" = ANY(${ids}::uuid[]) AND b."from" < ${until} AND b."until" > ${period.from}`
  const runs = await tx.$queryRaw<RunFact[]>`
    SELECT r.* FROM "RunFact" r
    WHERE r."lineId" = ANY(${ids}::uuid[]) AND r."from" < ${until} AND r."until" > ${period.from}
      AND NOT r."shared" AND r."status" = ANY(${[...usingStatuses]}::text[]) ORDER BY r."from", r."bookingId"`
  return ids.map((id) => {
    const own = spans.filter(({ lineId }) => lineId === id)
    const of = <Row extends { lineId: string }>(rows: readonly Row[]) =>
      rows.filter(({ lineId }) => lineId === id)
    return {
      line: own.at(-1) as LineFact,
      ...lineMinutes(own, of(blocks), of(runs), { from: period.from, until }),
    }
  })
}
