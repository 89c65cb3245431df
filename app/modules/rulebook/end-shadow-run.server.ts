import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findDraft } from './draft.data.server.ts'
import { worksOn } from './draft-life.ts'
import { findShadowRun, stopShadowRun } from './shadow.data.server.ts'

/** Stops a shadow run before its day; what it found stays. */
export async function endShadowRun(
  actor: Actor,
  id: string,
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'other-office' | 'already-ended'>> {
  return transaction(async (tx) => {
    const run = await findShadowRun(tx, id)
    const draft = run && (await findDraft(tx, run.draftId))
    if (!run || !draft) return refused('gone')
    if (!worksOn(actor, draft)) return refused('other-office')
    if (!(await stopShadowRun(tx, id, now))) return refused('already-ended')
    await appendEvent(tx, {
      type: 'rules.shadow-ended',
      subjectId: run.draftId,
      actorId: actor.userId,
      data: { runId: id },
    })
    return granted(null)
  })
}
