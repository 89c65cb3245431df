import { transaction } from '#app/platform/transaction.server.ts'
import { findTold } from './deal.data.server.ts'
import { claimDueFollowUps } from './follow-up.data.server.ts'
import { byItself } from './record.data.server.ts'
import { tellSides } from './tell-sides.server.ts'

const BATCH = 100

/** A job: 30, 90 and 180 days after completion each side is asked what came of it. Returns how many. */
export async function askFollowUps(now = new Date()): Promise<number> {
  return transaction(async (tx) => {
    const due = await claimDueFollowUps(tx, now, BATCH)
    const deals = await findTold(
      tx,
      due.map(({ dealId }) => dealId),
    )
    for (const { dealId, side, days } of due) {
      const deal = deals.find(({ id }) => id === dealId)
      if (deal)
        await tellSides(tx, deal, {
          type: 'deal.follow-up-due',
          doer: byItself,
          to: [side],
          data: { days },
        })
    }
    return due.length
  })
}
