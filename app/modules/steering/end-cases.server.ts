import { appendEvents } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { closeCases, insertRecords } from './case.data.server.ts'
import { allStuckBefore } from './case-causes.ts'
import { takeGone } from './stuck.data.server.ts'

const BATCH = 200

/** A job: a case whose cause is gone ends by itself, and says so. Returns how many. */
export async function endCases(now: Date): Promise<number> {
  return transaction(async (tx) => {
    const gone = await takeGone(tx, allStuckBefore(now), BATCH)
    await closeCases(
      tx,
      gone.map(({ id }) => id),
      now,
    )
    await insertRecords(
      tx,
      gone.map(({ id }) => ({ caseId: id, kind: 'ended', code: 'cause_gone', at: now })),
    )
    await appendEvents(
      tx,
      gone.map(({ id, title, assigneeId }) => ({
        type: 'case.ended',
        subjectId: id,
        data: { title, toUserId: assigneeId },
      })),
    )
    return gone.length
  })
}
