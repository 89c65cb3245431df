import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findDraft } from './draft.data.server.ts'
import { type WhyNotStep, whyNotStep } from './draft-life.ts'
import { insertShadowRun, listShadowRuns } from './shadow.data.server.ts'

const DAY_MILLISECONDS = 86_400_000

/** Lets a draft, as it is now, judge newly published needs beside the version in force for some days. */
export async function startShadowRun(
  actor: Actor,
  { draftId, days }: { draftId: string; days: number },
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone' | WhyNotStep | 'already-running'>> {
  return transaction(async (tx) => {
    const draft = await findDraft(tx, draftId)
    if (!draft) return refused('gone')
    const refusal = whyNotStep(draft, 'shadow', actor)
    if (refusal) return refused(refusal)
    const runs = await listShadowRuns(tx, draftId)
    const running = runs.some((run) => !run.stoppedAt && run.endsAt > now)
    if (running) return refused('already-running')
    const made = await insertShadowRun(tx, {
      draftId,
      content: draft.content,
      contentHash: draft.contentHash,
      startedById: actor.userId,
      startedAt: now,
      endsAt: new Date(now.getTime() + days * DAY_MILLISECONDS),
    })
    await appendEvent(tx, {
      type: 'rules.shadow-started',
      subjectId: draftId,
      actorId: actor.userId,
      data: { title: draft.title, runId: made.id, days },
    })
    return granted(made)
  })
}
