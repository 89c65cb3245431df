import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findDraft, updateDraft } from './draft.data.server.ts'
import { type WhyNotStep, whyNotStep } from './draft-life.ts'

/** A second official says no, with the reason for whoever proposed. */
export async function refuseDraft(
  actor: Actor,
  { id, revision, reason }: { id: string; revision: number; reason: string },
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'stale' | WhyNotStep>> {
  return transaction(async (tx) => {
    const draft = await findDraft(tx, id)
    if (!draft) return refused('gone')
    const refusal = whyNotStep(draft, 'refuse', actor)
    if (refusal) return refused(refusal)
    const saved = await updateDraft(
      tx,
      { id, revision },
      { status: 'refused', reason, decidedById: actor.userId, decidedAt: now },
    )
    if (!saved) return refused('stale')
    await appendEvent(tx, {
      type: 'rules.refused',
      subjectId: id,
      actorId: actor.userId,
      data: { title: draft.title, reason, toUserId: draft.proposedById },
    })
    return granted(null)
  })
}
