import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findDraft, updateDraft } from './draft.data.server.ts'
import { type DraftStep, type WhyNotStep, whyNotStep } from './draft-life.ts'

type Refusal = 'gone' | 'stale' | WhyNotStep

/** Takes a draft back: no longer proposed, no longer worked on. It stays to be read and can be taken up again. */
export const withdrawDraft = (actor: Actor, draft: { id: string; revision: number }) =>
  move(actor, draft, 'withdraw', 'withdrawn', 'rules.draft-withdrawn')

/** Takes a withdrawn or refused draft up again. */
export const reopenDraft = (actor: Actor, draft: { id: string; revision: number }) =>
  move(actor, draft, 'reopen', 'draft', 'rules.draft-reopened')

async function move(
  actor: Actor,
  { id, revision }: { id: string; revision: number },
  step: DraftStep,
  status: 'withdrawn' | 'draft',
  type: string,
): Promise<Outcome<null, Refusal>> {
  return transaction(async (tx) => {
    const draft = await findDraft(tx, id)
    if (!draft) return refused('gone')
    const refusal = whyNotStep(draft, step, actor)
    if (refusal) return refused(refusal)
    if (!(await updateDraft(tx, { id, revision }, { status }))) return refused('stale')
    await appendEvent(tx, { type, subjectId: id, actorId: actor.userId, data: { title: draft.title } })
    return granted(null)
  })
}
