import type { Actor } from '#app/modules/accounts/actor.ts'
import { canonicalHash } from '#app/modules/matching/canonical-hash.server.ts'
import { dateOfDay } from '#app/platform/dates.ts'
import { appendEvents } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findDraft, listRuleReleaserIds, updateDraft } from './draft.data.server.ts'
import { type WhyNotStep, whyNotStep } from './draft-life.ts'
import { contentOfVersion, newestRuleSet } from './newest-content.server.ts'
import { newestPreview } from './preview.data.server.ts'
import { previewState } from './preview-state.server.ts'

/** Asks the officials of the city to release a draft as its newest preview shows it, from that preview's day on. */
export async function proposeDraft(
  actor: Actor,
  { id, revision, note }: { id: string; revision: number; note: string },
  now = new Date(),
): Promise<
  Outcome<
    null,
    'gone' | 'stale' | WhyNotStep | 'base-outdated' | 'unchanged' | 'no-preview' | 'preview-expired'
  >
> {
  return transaction(async (tx) => {
    const draft = await findDraft(tx, id)
    if (!draft) return refused('gone')
    const refusal = whyNotStep(draft, 'propose', actor)
    if (refusal) return refused(refusal)
    if (draft.revision !== revision) return refused('stale')
    const newest = await newestRuleSet(tx, now)
    if (newest.version !== draft.baseVersion) return refused('base-outdated')
    const base = await contentOfVersion(tx, draft.baseVersion)
    if (base && canonicalHash(base) === draft.contentHash) return refused('unchanged')
    const preview = await newestPreview(tx, id)
    if (!preview) return refused('no-preview')
    if ((await previewState(tx, preview, draft, now)) !== 'current') return refused('preview-expired')
    const saved = await updateDraft(
      tx,
      { id, revision },
      {
        status: 'proposed',
        note,
        proposedById: actor.userId,
        proposedAt: now,
        validFrom: dateOfDay(preview.validFrom),
        decidedById: null,
        decidedAt: null,
        reason: null,
      },
    )
    if (!saved) return refused('stale')
    const event = { subjectId: id, actorId: actor.userId }
    const data = {
      title: draft.title,
      validFrom: preview.validFrom,
      gained: preview.totals?.gained ?? 0,
      lost: preview.totals?.lost ?? 0,
    }
    const others = (await listRuleReleaserIds(tx)).filter((one) => one !== actor.userId)
    await appendEvents(tx, [
      { ...event, type: 'rules.draft-proposed', data: { ...data, previewId: preview.id } },
      ...others.map((toUserId) => ({ ...event, type: 'rules.release-asked', data: { ...data, toUserId } })),
    ])
    return granted(null)
  })
}
