import type { Actor } from '#app/modules/accounts/actor.ts'
import { findJob, restartJob } from '#app/platform/jobs/start-job.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { deleteExport, findOwnExport } from './export.data.server.ts'
import { WRITE_EXPORT } from './start-export.server.ts'

/** Has an export tried again whose job was given up. */
export function retryExport(actor: Actor, id: string): Promise<Outcome<null, 'not-now'>> {
  return givenUp(actor, id, async (tx) => void (await restartJob(tx, WRITE_EXPORT, id)))
}

/** Forgets an export whose job was given up. */
export function removeExport(actor: Actor, id: string): Promise<Outcome<null, 'not-now'>> {
  return givenUp(actor, id, async (tx) => void (await deleteExport(tx, id)))
}

function givenUp(
  actor: Actor,
  id: string,
  then: (tx: Tx) => Promise<void>,
): Promise<Outcome<null, 'not-now'>> {
  return transaction(async (tx) => {
    const row = isUuid(id) ? await findOwnExport(tx, actor.userId, id) : null
    const job = row && !row.finishedAt ? await findJob(tx, WRITE_EXPORT, id) : null
    if (job?.status !== 'failed') return refused('not-now')
    await then(tx)
    return granted(null)
  })
}
