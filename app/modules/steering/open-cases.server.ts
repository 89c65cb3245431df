import { appendEvents } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { insertCases, insertRecords } from './case.data.server.ts'
import { allStuckBefore, caseDue } from './case-causes.ts'
import { findStuck } from './stuck.data.server.ts'

const BATCH = 200

/** A job: what is stuck becomes a case, once for each time that it gets stuck. Returns how many. */
export async function openCases(now: Date): Promise<number> {
  return transaction(async (tx) => {
    const stuck = await findStuck(tx, allStuckBefore(now), BATCH)
    const rows = stuck.map((one) => ({ ...one, openedAt: now, dueAt: caseDue(one.cause, now) }))
    const ids = await insertCases(tx, rows)
    await insertRecords(
      tx,
      ids.map((caseId) => ({ caseId, kind: 'opened', at: now })),
    )
    await appendEvents(
      tx,
      ids.map((id) => ({ type: 'case.opened', subjectId: id })),
    )
    return ids.length
  })
}
