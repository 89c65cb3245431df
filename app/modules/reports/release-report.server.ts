import type { Actor } from '#app/modules/accounts/actor.ts'
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { hiddenOf, seenOf } from './hidden-of.server.ts'
import { decideReport, findReport, lockReports, releasedEditions } from './report.data.server.ts'
import { maySee, whyNotRelease } from './report-life.ts'

export type ReleaseRefusal = 'gone' | 'wrong-status' | 'not-yours' | 'own-report' | 'outdated' | 'changed'

/** A second official of the same scope releases what they have read, by its hash and what of it is shown; from then on it never changes. */
export async function releaseReport(
  actor: Actor,
  { id, seen }: { id: string; seen: string },
  now = new Date(),
): Promise<Outcome<null, ReleaseRefusal>> {
  return transaction(async (tx) => {
    await lockReports(tx)
    const report = await findReport(tx, id)
    if (!report || !maySee(actor, report)) return refused('gone')
    const refusal = whyNotRelease(actor, report)
    if (refusal) return refused(refusal)
    const { scope, period, edition, hash } = report
    const hidden = await hiddenOf(tx, report)
    if (seenOf(report, hidden) !== seen) return refused('changed')
    const [newest] = await releasedEditions(tx, scope, period)
    if ((newest?.edition ?? 0) + 1 !== edition) return refused('outdated')
    const decision = { decidedById: actor.userId, decidedAt: now }
    const releaseKey = `${scope} ${period} ${edition}`
    if (
      !(await decideReport(tx, id, {
        ...decision,
        status: 'released',
        releaseKey,
        hidden: hidden && canonicalJson(hidden),
      }))
    )
      return refused('wrong-status')
    await appendEvent(tx, {
      type: 'report.released',
      subjectId: id,
      actorId: actor.userId,
      data: { scope, period, edition, hash },
    })
    return granted(null)
  })
}
