import { dateOfDay } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { DealSide } from './party.ts'
import type { Statement } from './state-deal.server.ts'

/** Writes what a side says over what it said before. */
export function upsertStatement(
  tx: Tx,
  {
    dealId,
    side,
    userId,
    said: { startOn, endOn, ...said },
    now,
  }: { dealId: string; side: DealSide; userId: string; said: Statement; now: Date },
) {
  const columns = {
    ...said,
    startOn: startOn ? dateOfDay(startOn) : null,
    endOn: endOn ? dateOfDay(endOn) : null,
    userId,
    at: now,
  }
  return tx.dealStatement.upsert({
    where: { dealId_side: { dealId, side } },
    create: { dealId, side, ...columns },
    update: columns,
    select: { side: true },
  })
}
