import type { Actor } from '#app/modules/accounts/actor.ts'
import { ruleSetOn } from '#app/modules/matching/rule-sets.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { findJob, startJob } from '#app/platform/jobs/start-job.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findDraft } from './draft.data.server.ts'
import { dayOfRelease, type WhyNotStep, whyNotStep } from './draft-life.ts'
import { newestRuleSet } from './newest-content.server.ts'
import { insertPreview, newestPreview } from './preview.data.server.ts'

export const MAKE_PREVIEW = 'rules.preview'

/**
 * Has the effect of a draft counted as of the day on which it is to come into force. A proposed draft keeps its day, unless
 * that has passed. One preview of a draft at a time.
 */
export async function startPreview(
  actor: Actor,
  draftId: string,
  wantedDay: string,
  now = new Date(),
): Promise<
  Outcome<{ id: string }, 'gone' | WhyNotStep | 'base-outdated' | 'day-past' | 'before-newest' | 'under-way'>
> {
  const today = dayOf(now)
  return transaction(async (tx) => {
    const draft = await findDraft(tx, draftId)
    if (!draft) return refused('gone')
    const refusal = whyNotStep(draft, 'preview', actor)
    if (refusal) return refused(refusal)
    const newest = await newestRuleSet(tx, now)
    if (newest.version !== draft.baseVersion) return refused('base-outdated')
    const day = draft.status === 'proposed' ? dayOfRelease(draft, today) : wantedDay
    if (day < today) return refused('day-past')
    // A later number counts from its day on, so an earlier day would undo a version that is only announced.
    if (day < newest.validFrom) return refused('before-newest')
    const last = await newestPreview(tx, draftId)
    const job = last && !last.finishedAt ? await findJob(tx, MAKE_PREVIEW, last.id) : null
    if (job && job.status !== 'failed') return refused('under-way')
    const { ruleSet } = await ruleSetOn(tx, day)
    const made = await insertPreview(tx, {
      draftId,
      contentHash: draft.contentHash,
      againstVersion: ruleSet.version,
      validFrom: day,
      createdById: actor.userId,
    })
    await startJob(tx, MAKE_PREVIEW, made.id)
    await appendEvent(tx, {
      type: 'rules.preview-started',
      subjectId: draftId,
      actorId: actor.userId,
      data: { title: draft.title, previewId: made.id, validFrom: day },
    })
    return granted(made)
  })
}
