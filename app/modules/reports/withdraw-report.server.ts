import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { decideReport, findReport } from './report.data.server.ts'
import { maySee } from './report-life.ts'

/** Lays a draft aside, counted or not, by whichever official of its scope; the period may be counted anew. */
export async function withdrawReport(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'wrong-status'>> {
  return transaction(async (tx) => {
    const report = await findReport(tx, id)
    if (!report || !maySee(actor, report)) return refused('gone')
    const decision = { status: 'withdrawn', decidedById: actor.userId, decidedAt: now } as const
    if (!(await decideReport(tx, id, decision))) return refused('wrong-status')
    const { scope, period } = report
    await appendEvent(tx, {
      ...{ type: 'report.withdrawn', subjectId: id, actorId: actor.userId },
      data: { scope, period },
    })
    return granted(null)
  })
}
