import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findDraft } from './draft.data.server.ts'
import { contentOfVersion, newestRuleSet } from './newest-content.server.ts'
import { rebaseContent } from './rebase-content.ts'
import { contentOf } from './rule-content.ts'
import { type Saved, saveContent } from './save-content.server.ts'

/** Puts a draft's changes upon the newest version, where another one was published since it began. */
export async function rebaseDraft(
  actor: Actor,
  { id, revision }: { id: string; revision: number },
  now = new Date(),
): Promise<Saved> {
  const found = await reading(async (tx) => {
    const draft = await findDraft(tx, id)
    const base = draft && (await contentOfVersion(tx, draft.baseVersion))
    return base && { base, newest: await newestRuleSet(tx, now) }
  })
  if (!found) return { ok: false, refusal: 'gone' }
  const { base, newest } = found
  return saveContent(actor, { id, revision }, ({ content }) => ({
    content: rebaseContent(base, content, contentOf(newest)).content,
    baseVersion: newest.version,
    about: `version ${newest.version}`,
  }))
}
