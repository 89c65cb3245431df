import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { findLastJob, startJob } from '#app/platform/jobs/start-job.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { lockMaintenance } from './maintenance.data.server.ts'
import { jobTypes, type MaintenanceKind, maintenanceKinds } from './maintenance.ts'

/** Queues a comparison or a rebuild; one of either at a time, since both go over everything. */
export async function startMaintenance(
  actor: Actor,
  kind: MaintenanceKind,
): Promise<Outcome<{ id: string }, 'under-way'>> {
  return transaction(async (tx) => {
    await lockMaintenance(tx)
    for (const other of maintenanceKinds) {
      const last = await findLastJob(tx, jobTypes[other])
      if (last?.state.status === 'waiting' || last?.state.status === 'running') return refused('under-way')
    }
    const id = await startJob(tx, jobTypes[kind], randomUUID())
    await appendEvent(tx, { type: `${jobTypes[kind]}-asked`, subjectId: id, actorId: actor.userId })
    return granted({ id })
  })
}
