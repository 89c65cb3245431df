import type { Actor } from '#app/modules/accounts/actor.ts'
import { insertRuleSet, lockRuleSets } from '#app/modules/matching/rule-sets.data.server.ts'
import { dateOfDay, dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findDraft, updateDraft } from './draft.data.server.ts'
import { dayOfRelease, type WhyNotStep, whyNotStep } from './draft-life.ts'
import { newestRuleSet } from './newest-content.server.ts'
import { findPreview, movedSince } from './preview.data.server.ts'
import { previewState } from './preview-state.server.ts'
import { ruleSetOf } from './rule-content.ts'

type Refusal = 'gone' | 'stale' | WhyNotStep | 'base-outdated' | 'preview-expired'

/**
 * A second official releases a draft as the preview that they read shows it. The matches of what was previewed and has not changed since
 * change by exactly what it says, by themselves, from the draft's day on (rematch-touched.server.ts).
 */
export async function publishDraft(
  actor: Actor,
  { id, revision, previewId }: { id: string; revision: number; previewId: string },
  now = new Date(),
): Promise<Outcome<{ version: number }, Refusal>> {
  return transaction(async (tx) => {
    await lockRuleSets(tx)
    const draft = await findDraft(tx, id)
    if (!draft) return refused('gone')
    const refusal = whyNotStep(draft, 'publish', actor)
    if (refusal) return refused(refusal)
    const newest = await newestRuleSet(tx, now)
    if (newest.version !== draft.baseVersion) return refused('base-outdated')
    const preview = await findPreview(tx, previewId)
    const isOfDay = preview?.draftId === id && preview.validFrom === dayOfRelease(draft, dayOf(now))
    if (!isOfDay || (await previewState(tx, preview, draft, now)) !== 'current')
      return refused('preview-expired')
    const version = newest.version + 1
    const saved = await updateDraft(
      tx,
      { id, revision },
      {
        status: 'published',
        decidedById: actor.userId,
        decidedAt: now,
        validFrom: dateOfDay(preview.validFrom),
        publishedVersion: version,
      },
    )
    if (!saved) return refused('stale')
    await insertRuleSet(tx, ruleSetOf(draft.content, version, preview.validFrom))
    const moved = await movedSince(tx, preview)
    await appendEvent(tx, {
      type: 'rules.published',
      subjectId: id,
      actorId: actor.userId,
      data: {
        title: draft.title,
        version,
        validFrom: preview.validFrom,
        previewId,
        movedNeeds: moved.needs,
        movedOfferings: moved.offerings,
        toUserId: draft.proposedById,
      },
    })
    return granted({ version })
  })
}
