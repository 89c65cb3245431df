import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Period } from '#app/platform/period.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { definitionsToday } from './definitions.server.ts'
import { headOfLog } from './facts-as-of.data.server.ts'
import { findDraftOf, insertReport, lockReports, releasedEditions } from './report.data.server.ts'
import { mayReport, scopeOf } from './report-life.ts'
import { takeSnapshot } from './take-snapshot.server.ts'

export type MakeRefusal = 'not-yours' | 'not-over' | 'draft-open' | 'no-reason'

/**
 * Counts a period that is over, for the official's own scope, and freezes it as a draft. Where an edition is released already it becomes
 * a correction of that one, which says why.
 */
export async function makeReport(
  actor: Actor,
  { period, reason = '' }: { period: Period; reason?: string | undefined },
  now = new Date(),
): Promise<Outcome<{ id: string }, MakeRefusal>> {
  if (!mayReport(actor)) return refused('not-yours')
  if (period.until > now) return refused('not-over')
  const scope = scopeOf(actor)
  return transaction(async (tx) => {
    await lockReports(tx)
    if (await findDraftOf(tx, scope, period.key)) return refused('draft-open')
    const [released] = await releasedEditions(tx, scope, period.key)
    if (released && reason.trim() === '') return refused('no-reason')
    const position = await headOfLog(tx)
    const taken = await takeSnapshot(tx, { scope, period, position, method: definitionsToday() })
    const made = await insertReport(tx, {
      ...{ scope, period: period.key, until: period.until, position },
      ...{ snapshot: taken.bytes, hash: taken.hash, authorId: actor.userId, createdAt: now },
      edition: (released?.edition ?? 0) + 1,
      ...(released && { correctsId: released.id, reason: reason.trim() }),
    })
    await appendEvent(tx, {
      type: 'report.made',
      subjectId: made.id,
      actorId: actor.userId,
      data: { scope, period: period.key, hash: taken.hash },
    })
    return granted(made)
  })
}
