import type { Tx } from '#app/platform/transaction.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { RunParameters } from './capability.ts'
import { diaryOf } from './diary.data.server.ts'
import { factsOf, lockLine } from './line.data.server.ts'
import { askedPools, closeOutdatedPools, insertPool, linesToPool, poolable } from './pool.data.server.ts'
import { bestPool, type PoolRun } from './pooling.ts'
import type { CustomerType } from './rate-card.ts'
import { tellBooking } from './tell-booking.server.ts'
import { HOUR } from './window.ts'

/** Hours in which both sides may answer, unless a run begins sooner. */
const ANSWER_HOURS = 48

/** A job: looks on every line for two runs that would save something together, and asks both. Returns how many were asked. */
export async function poolsDue(now = new Date()): Promise<number> {
  const lines = await transaction(async (tx) => {
    await closeOutdatedPools(tx, now)
    return linesToPool(tx, now)
  })
  let asked = 0
  for (const id of lines) asked += await transaction((tx) => offerPool(tx, id, now))
  return asked
}

/** One offer at a time for each line: the next is looked for when this one is answered. */
async function offerPool(tx: Tx, lineId: string, now: Date): Promise<number> {
  const row = await lockLine(tx, lineId)
  if (!row) return 0
  const line = factsOf(row)
  const { keys, busy } = await askedPools(tx, lineId)
  const bookings = (await poolable(tx, lineId, now)).filter(({ id }) => !busy.has(id))
  const [first, last] = [bookings[0], bookings.at(-1)]
  if (!first || !last || bookings.length < 2) return 0
  const runs = bookings.map(
    (one): PoolRun => ({
      ...one,
      customerType: one.customerType as CustomerType,
      conditions: conditionsOf(one.parameters as RunParameters),
    }),
  )
  const diary = await diaryOf(tx, lineId, { from: first.flexFrom, until: last.flexUntil })
  const plan = bestPool(line, diary, runs, now, keys)
  if (!plan) return 0
  const { anchor, joiner, shares } = plan
  const expiresAt = new Date(
    Math.min(now.getTime() + ANSWER_HOURS * HOUR, +anchor.from, +joiner.from, +plan.from),
  )
  const pool = await insertPool(tx, {
    lineId,
    kind: plan.kind,
    anchorId: anchor.id,
    joinerId: joiner.id,
    unit: plan.unit,
    from: plan.from,
    until: plan.until,
    savedMinutes: plan.savedMinutes,
    savedFen: plan.savedFen,
    expiresAt,
    members: {
      create: [
        { bookingId: anchor.id, organizationId: anchor.organizationId, savedFen: shares.anchor },
        { bookingId: joiner.id, organizationId: joiner.organizationId, savedFen: shares.joiner },
      ],
    },
  })
  for (const run of [anchor, joiner])
    await tellBooking(tx, 'pool.offered', run.organizationId, { id: run.id, line }, { poolId: pool.id })
  return 1
}

/** The same conditions in the same words. */
function conditionsOf(run: RunParameters): string {
  return JSON.stringify([run.temperatureCelsius ?? null, run.pressureMegapascal ?? null, run.materials ?? []])
}
