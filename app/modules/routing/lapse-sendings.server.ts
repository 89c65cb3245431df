import { appendEvents } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { takeLapsed } from './due.data.server.ts'

const BATCH = 200

/** A job: invitations that nobody answered in time are overdue; an answer is still welcome. Returns how many. */
export async function lapseSendings(now: Date): Promise<number> {
  return transaction(async (tx) => {
    const lapsed = await takeLapsed(tx, now, BATCH)
    await appendEvents(
      tx,
      lapsed.map(({ id, needId, organizationId }) => ({
        type: 'sending.lapsed',
        subjectId: id,
        organizationId,
        data: { needId },
        at: now,
      })),
    )
    return lapsed.length
  })
}
