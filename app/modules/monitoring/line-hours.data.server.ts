import { overlaps, type Window } from '#app/modules/bookings/window.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { endOf, whereOf } from './conditions.data.server.ts'
import type { LineBlockFact, LineFact, RunFact } from './fold-line.ts'
import { type LineMinutes, lineMinutes, usingStatuses } from './line-hours.ts'
import type { Ask } from './tallies.data.server.ts'

const MINUTE = 60_000

export type LineHours = LineMinutes & { line: LineFact }

/** Every line that was open, with what of it was offered and used in each period; of the present one, up to this minute. */
export async function lineHoursOf(tx: Tx, asks: readonly Ask[]): Promise<LineHours[][]> {
  const known = new Map<string, Promise<LineRows>>()
  const answers: LineHours[][] = []
  for (const ask of asks) {
    // Periods of one slice are read together: a course of a year is one look at its lines.
    const key = JSON.stringify(ask.slice)
    const rows =
      known.get(key) ??
      rowsOf(
        tx,
        asks.filter(({ slice }) => JSON.stringify(slice) === key),
      )
    known.set(key, rows)
    answers.push(hoursIn(await rows, windowOf(ask)))
  }
  return answers
}

type LineRows = { spans: LineFact[]; blocks: LineBlockFact[]; runs: RunFact[] }

function windowOf({ period, now }: Ask): Window {
  return { from: period.from, until: new Date(Math.floor(+endOf(period.until, now) / MINUTE) * MINUTE) }
}

/** Lines while they were open and their offering was published; of one whose publication is not on record, while it was open. */
async function rowsOf(tx: Tx, asks: readonly Ask[]): Promise<LineRows> {
  const from = new Date(Math.min(...asks.map(({ period }) => +period.from)))
  const until = new Date(Math.max(...asks.map(({ period }) => +period.until)))
  const [{ slice, period, now }] = asks as [Ask]
  const asked = { slice, period: { ...period, from, until }, now, population: 'lines' as const }
  const spans = await tx.$queryRaw<LineFact[]>`
    SELECT f."lineId", f."organizationId", f."title", f."domain", f."region", f."units", f."hours",
      greatest(f."since", o."since") AS "since", least(f."until", o."until") AS "until"
    FROM "LineFact" f LEFT JOIN "PilotLine" l ON l."id" = f."lineId"
      LEFT JOIN "OfferingFact" o ON o."offeringId" = l."offeringId"
    WHERE ${whereOf(asked)} AND (o."since" IS NULL OR (
      o."since" < coalesce(f."until", 'infinity') AND f."since" < coalesce(o."until", 'infinity')))
    ORDER BY f."title", f."lineId", "since"`
  const ids = [...new Set(spans.map(({ lineId }) => lineId))]
  const blocks = await tx.$queryRaw<LineBlockFact[]>`
    SELECT b.* FROM "LineBlockFact" b
    WHERE b."lineId" = ANY(${ids}::uuid[]) AND b."from" < ${until} AND b."until" > ${from}`
  const runs = await tx.$queryRaw<RunFact[]>`
    SELECT r.* FROM "RunFact" r
    WHERE r."lineId" = ANY(${ids}::uuid[]) AND r."from" < ${until} AND r."until" > ${from}
      AND NOT r."shared" AND r."status" = ANY(${[...usingStatuses]}::text[]) ORDER BY r."from", r."bookingId"`
  return { spans, blocks, runs }
}

function hoursIn({ spans, blocks, runs }: LineRows, window: Window): LineHours[] {
  const within = spans.filter(({ since, until }) => since < window.until && (!until || until > window.from))
  return [...new Set(within.map(({ lineId }) => lineId))].map((id) => {
    const own = within.filter(({ lineId }) => lineId === id)
    const near = <Row extends Window & { lineId: string }>(rows: readonly Row[]) =>
      rows.filter((row) => row.lineId === id && overlaps(row, window))
    return { line: own.at(-1) as LineFact, ...lineMinutes(own, near(blocks), near(runs), window) }
  })
}
