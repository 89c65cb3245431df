import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { startJob } from '#app/platform/jobs/start-job.server.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { findLastCheck, insertCheck } from './check.data.server.ts'

export const CHECK_CHAIN = 'audit.check'

const DAY_MILLISECONDS = 86_400_000
/** A check that has not ended after so long was given up by the worker. */
const GIVEN_UP_MILLISECONDS = 3_600_000

/** Has the whole chain read again; one reading at a time. */
export async function askCheck(actor: Actor): Promise<void> {
  await transaction(async (tx) => {
    if (!(await queue(tx, actor.userId))) return
    await appendEvent(tx, { type: 'audit.check-asked', subjectId: 'chain', actorId: actor.userId })
  })
}

/** A job: the same by itself once a day. */
export async function checkDaily(now: Date): Promise<void> {
  await transaction(async (tx) => {
    const last = await findLastCheck(tx)
    if (!last || now.getTime() - last.createdAt.getTime() >= DAY_MILLISECONDS) await queue(tx, null)
  })
}

async function queue(tx: Tx, askedById: string | null): Promise<boolean> {
  const last = await findLastCheck(tx)
  if (last && !last.finishedAt && Date.now() - last.createdAt.getTime() < GIVEN_UP_MILLISECONDS) return false
  const { id } = await insertCheck(tx, askedById)
  await startJob(tx, CHECK_CHAIN, id)
  return true
}
