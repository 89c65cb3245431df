import { addDays, dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { runsWithin } from './booking.data.server.ts'
import { feedInForce, importedInto } from './calendar.data.server.ts'
import type { LineFacts } from './line.ts'
import type { LineCalendar } from './line-calendar.ts'
import { usedWeeks } from './read-line.server.ts'
import { weekFrom } from './window.ts'

const WEEKS_PAST = 4
const WEEKS_AHEAD = 8

/** Who runs when in a week, and how much of the line is used. The caller knows that the line is its own. */
export async function readLineCalendar(
  line: LineFacts,
  monday: string,
  now = new Date(),
): Promise<LineCalendar> {
  return reading(async (tx) => {
    const runs = await runsWithin(tx, [line.id], weekFrom(monday))
    const firstDay = addDays(dayOf(now), -7 * WEEKS_PAST)
    const used = await usedWeeks(tx, [line], { firstDay, weeks: WEEKS_PAST + WEEKS_AHEAD })
    const feed = await feedInForce(tx, line.id)
    return {
      runs: runs.map((run) => ({
        id: run.id,
        from: run.from.toISOString(),
        until: run.until.toISOString(),
        unit: run.unit,
        status: run.status,
        who: run.organization.name,
      })),
      weeks: used.get(line.id) ?? [],
      past: WEEKS_PAST,
      feedSince: feed?.createdAt.toISOString() ?? null,
      imported: await importedInto(tx, line.id),
    }
  })
}
