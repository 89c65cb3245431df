import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { type BookingRow, changeBooking } from './booking.data.server.ts'
import { openStatuses } from './booking.ts'
import { isExclusionViolation } from './exclusion-violation.server.ts'
import { capacityChanged } from './line.data.server.ts'
import { logRun } from './log-line.server.ts'
import { offerToWaiting } from './offer-to-waiting.server.ts'
import { answerPool, bookingOf, lockOwnPool, type PoolRow, settlePool } from './pool.data.server.ts'
import { tellBooking } from './tell-booking.server.ts'
import { MINUTE } from './window.ts'

type Refusal = 'gone' | 'answered' | 'full'

/** One side's yes or no to running together; with both yeses the runs come together in the same transaction. */
export async function answerPoolOffer(
  actor: Member,
  poolId: string,
  consents: boolean,
  now = new Date(),
): Promise<Outcome<{ complete: boolean }, Refusal>> {
  if (!isUuid(poolId)) return refused('gone')
  try {
    return await transaction(async (tx): Promise<Outcome<{ complete: boolean }, Refusal>> => {
      const pool = await lockOwnPool(tx, actor.organization.id, poolId)
      if (pool?.status !== 'open' || pool.expiresAt <= now) return refused('gone')
      const own = pool.members.find(({ organizationId }) => organizationId === actor.organization.id)
      if (!own || own.consents !== null) return refused('answered')
      await answerPool(tx, poolId, own.bookingId, consents, now)
      if (!consents) {
        await settlePool(tx, poolId, 'dissolved')
        return granted({ complete: false })
      }
      const others = pool.members.filter(({ bookingId }) => bookingId !== own.bookingId)
      if (!others.every((one) => one.consents)) {
        for (const other of others)
          await tellBooking(
            tx,
            'pool.joined',
            other.organizationId,
            { id: other.bookingId, line: pool.line },
            { poolId },
          )
        return granted({ complete: false })
      }
      return (await comeTogether(tx, pool, now)) ? granted({ complete: true }) : refused('gone')
    })
  } catch (error) {
    if (isExclusionViolation(error)) return refused('full')
    throw error
  }
}

/** Both bookings as the offer said; false, and the offer over, where one of them is no longer what it was. */
async function comeTogether(tx: Tx, pool: PoolRow, now: Date): Promise<boolean> {
  const [anchor, joiner] = [await bookingOf(tx, pool.anchorId), await bookingOf(tx, pool.joinerId)]
  const share = (bookingId: string) => pool.members.find((one) => one.bookingId === bookingId)?.savedFen ?? 0n
  if (!anchor || !joiner || !isAsPlanned(pool, anchor, joiner)) {
    await settlePool(tx, pool.id, 'dissolved')
    return false
  }
  const window = {
    ...{ unit: pool.unit, from: pool.from, until: pool.until },
    sharesWithId: pool.kind === 'batch' ? anchor.id : null,
  }
  await changeBooking(tx, joiner, {
    ...window,
    readyAt: new Date(pool.until.getTime() + pool.line.changeoverMinutes * MINUTE),
    discountFen: atMost(share(joiner.id), joiner.priceFen),
  })
  await logRun(tx, joiner, window)
  await changeBooking(tx, anchor, { discountFen: atMost(share(anchor.id), anchor.priceFen) })
  await settlePool(tx, pool.id, 'complete')
  await capacityChanged(tx, pool.lineId, now)
  for (const { organizationId, bookingId } of pool.members)
    await tellBooking(
      tx,
      'pool.complete',
      organizationId,
      { id: bookingId, line: pool.line },
      { poolId: pool.id },
    )
  await tellBooking(tx, 'pool.complete', pool.line.organizationId, joiner, { poolId: pool.id })
  // What the joiner left is free for those who wait.
  await offerToWaiting(tx, pool.lineId, now)
  return true
}

/** Nobody's window is broken: the joiner's new one lies within what its customer said, also if that has changed since. */
function isAsPlanned(pool: PoolRow, anchor: BookingRow, joiner: BookingRow): boolean {
  const open = [anchor, joiner].every(({ status }) => (openStatuses as readonly string[]).includes(status))
  const fits = pool.from >= joiner.flexFrom && pool.until <= joiner.flexUntil
  const beside =
    pool.kind === 'batch'
      ? +pool.from === +anchor.from && +pool.until === +anchor.until
      : +pool.from === +anchor.until || +pool.until === +anchor.from
  return open && fits && beside && anchor.unit === pool.unit && anchor.family === joiner.family
}

const atMost = (share: bigint, price: bigint) => (share < price ? share : price)
