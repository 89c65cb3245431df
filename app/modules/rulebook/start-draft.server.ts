import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { insertDraft } from './draft.data.server.ts'
import { contentOfVersion, newestRuleSet } from './newest-content.server.ts'
import { contentOf } from './rule-content.ts'

/**
 * Begins a draft upon the newest version. `likeVersion` gives it the content of an earlier one: that is how a version is rolled
 * back, by the same way as every other change.
 */
export async function startDraft(
  actor: Actor,
  { title, likeVersion }: { title: string; likeVersion?: number | undefined },
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone'>> {
  return transaction(async (tx) => {
    const newest = await newestRuleSet(tx, now)
    const content = likeVersion ? await contentOfVersion(tx, likeVersion) : contentOf(newest)
    if (!content) return refused('gone')
    const made = await insertDraft(tx, {
      title,
      baseVersion: newest.version,
      content,
      authorId: actor.userId,
      regionScope: actor.regionScope,
    })
    await appendEvent(tx, {
      type: 'rules.draft-started',
      subjectId: made.id,
      actorId: actor.userId,
      data: { title, baseVersion: newest.version, likeVersion: likeVersion ?? null },
    })
    return granted(made)
  })
}
