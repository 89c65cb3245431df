import type { Actor } from '#app/modules/accounts/actor.ts'
import { startJob } from '#app/platform/jobs/start-job.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Period } from '#app/platform/period.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { headOfLog } from './facts-as-of.data.server.ts'
import { findOpenReport, insertReport, lockReports, releasedEditions } from './report.data.server.ts'
import { mayReport, scopeOf } from './report-life.ts'

export const COUNT_REPORT = 'report.count'

export type StartRefusal = 'not-yours' | 'not-over' | 'draft-open' | 'no-reason'

/**
 * Has a period that is over counted for the official's own scope, by events up to now. Where an edition is released already it becomes a
 * correction of that one, which says why. Whoever asks for what is being counted already is led to it.
 */
export async function startReport(
  actor: Actor,
  { period, reason = '' }: { period: Period; reason?: string | undefined },
  now = new Date(),
): Promise<Outcome<{ id: string }, StartRefusal>> {
  if (!mayReport(actor)) return refused('not-yours')
  if (period.until > now) return refused('not-over')
  const scope = scopeOf(actor)
  return transaction(async (tx) => {
    await lockReports(tx)
    const open = await findOpenReport(tx, scope, period.key)
    if (open) return open.status === 'counting' ? granted({ id: open.id }) : refused('draft-open')
    const [released] = await releasedEditions(tx, scope, period.key)
    if (released && reason.trim() === '') return refused('no-reason')
    const made = await insertReport(tx, {
      ...{ scope, period: period.key, until: period.until, position: await headOfLog(tx) },
      ...{ status: 'counting', snapshot: '', hash: '', authorId: actor.userId, createdAt: now },
      edition: (released?.edition ?? 0) + 1,
      ...(released && { correctsId: released.id, reason: reason.trim() }),
    })
    await startJob(tx, COUNT_REPORT, made.id)
    return granted(made)
  })
}
