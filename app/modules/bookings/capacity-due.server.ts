import { recordFreeCapacity } from '#app/modules/offerings/record-free-capacity.server.ts'
import { addDays, dayOf } from '#app/platform/dates.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { diariesOf } from './diary.data.server.ts'
import { freeCapacity, together } from './free-capacity.ts'
import { claimOfferings, factsOf, linesOfOffering, putOffCapacity } from './line.data.server.ts'
import { instantAt } from './window.ts'

/** Offerings of one turn at most. */
const AT_ONCE = 20

/** A job: tells each offering what its lines really have free, after bookings and once a day. Returns how many changed. */
export async function capacityDue(now = new Date()): Promise<number> {
  return transaction(async (tx) => {
    let changed = 0
    for (const { offeringId, organizationId } of await claimOfferings(tx, now, AT_ONCE)) {
      // Before the calendars are read: a booking that comes meanwhile has it told again.
      await putOffCapacity(tx, offeringId, instantAt(addDays(dayOf(now), 1), 5))
      const lines = (await linesOfOffering(tx, offeringId)).map(factsOf)
      const horizon = Math.max(0, ...lines.map(({ horizonDays }) => horizonDays))
      const until = instantAt(addDays(dayOf(now), horizon + 30), 0)
      const diaries = await diariesOf(
        tx,
        lines.map(({ id }) => id),
        { from: now, until },
      )
      const free = together(
        lines.map((line) => freeCapacity(line, diaries.get(line.id) ?? { busy: [], closed: [] }, now)),
      )
      if (lines.length > 0 && (await recordFreeCapacity(tx, { organizationId, offeringId }, free))) changed++
    }
    return changed
  })
}
