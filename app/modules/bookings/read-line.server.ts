import type { Member } from '#app/modules/accounts/actor.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { runsWithin, waitingByLine } from './booking.data.server.ts'
import { closedOf, diaryOf } from './diary.data.server.ts'
import {
  factsOf,
  findOwnLine,
  findPublicLine,
  type LineRow,
  linesOfOffering,
  ownLineRows,
  pilotOfferings,
} from './line.data.server.ts'
import type { LineFacts } from './line.ts'
import type { LineView, OwnLine } from './line-view.ts'
import { type UsedWeek, utilisation } from './utilisation.ts'
import { weekGrid } from './week-grid.ts'
import { DAY, mondayOf, weekFrom } from './window.ts'

/** A line as anybody may see it; null where there is none. */
export async function readLine(id: string): Promise<LineView | null> {
  if (!isUuid(id)) return null
  const row = await reading((tx) => findPublicLine(tx, id))
  return row && viewOf(row)
}

/** Lines of an offering that strangers may see. */
export async function readLinesOf(offeringId: string): Promise<LineView[]> {
  if (!isUuid(offeringId)) return []
  return (await reading((tx) => linesOfOffering(tx, offeringId))).map(viewOf)
}

/** A week of a line: how many units are free when, and nobody's name. */
export async function readWeek(line: LineFacts, monday: string, now = new Date()) {
  const diary = await reading((tx) => diaryOf(tx, line.id, weekFrom(monday)))
  return weekGrid(line, diary, monday, now)
}

/** The acting organization's own line with its revision. */
export async function readOwnLine(
  actor: Member,
  id: string,
): Promise<{ line: LineView; revision: number; offeringExtension: unknown } | null> {
  if (!isUuid(id)) return null
  const row = await reading((tx) => findOwnLine(tx, actor.organization.id, id))
  return row && { line: viewOf(row), revision: row.revision, offeringExtension: row.offering.extension }
}

export async function readPilotOfferings(actor: Member) {
  return reading((tx) => pilotOfferings(tx, actor.organization.id))
}

const WEEKS = 4

export async function readOwnLines(actor: Member, now = new Date()): Promise<OwnLine[]> {
  return reading(async (tx) => {
    const waiting = await waitingByLine(tx, actor.organization.id)
    const rows = await ownLineRows(tx, actor.organization.id)
    const used = await usedWeeks(tx, rows.map(factsOf), { firstDay: dayOf(now), weeks: WEEKS })
    return rows.map((row): OwnLine => {
      const weeks = used.get(row.id) ?? []
      const offered = weeks.reduce((sum, week) => sum + week.offeredHours, 0)
      const booked = weeks.reduce((sum, week) => sum + week.bookedHours, 0)
      return {
        id: row.id,
        name: row.name,
        status: row.status,
        offeringId: row.offeringId,
        offeringTitle: row.offering.title,
        parallelUnits: row.parallelUnits,
        orderMode: row.orderMode,
        waiting: waiting.get(row.id) ?? 0,
        usedPercent: offered === 0 ? null : Math.round((booked / offered) * 100),
      }
    })
  })
}

/** What of each line was or will be used, from the week of a day on. */
export async function usedWeeks(
  tx: Tx,
  lines: readonly LineFacts[],
  { firstDay, weeks }: { firstDay: string; weeks: number },
): Promise<Map<string, UsedWeek[]>> {
  const { from } = weekFrom(mondayOf(firstDay))
  const window = { from, until: new Date(from.getTime() + weeks * 7 * DAY) }
  const ids = lines.map(({ id }) => id)
  const runs = (await runsWithin(tx, ids, window)).filter(({ sharesWithId }) => sharesWithId === null)
  const closed = await closedOf(tx, ids, window)
  return new Map(
    lines.map((line) => {
      const own = runs.filter(({ lineId }) => lineId === line.id)
      return [line.id, utilisation(line, own, closed.get(line.id) ?? [], { firstDay, weeks })]
    }),
  )
}

export function viewOf(row: LineRow): LineView {
  return {
    ...factsOf(row),
    offeringTitle: row.offering.title,
    providerName: row.organization.name,
    regionCode: row.organization.regionCode,
  }
}
