import type { Actor } from '#app/modules/accounts/actor.ts'
import { ruleVocabulary } from '#app/modules/matching/rule-vocabulary.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { type Problem, parseRuleSet } from '#search/rules/rule.schema.ts'
import { type Draft, findDraft, updateDraft } from './draft.data.server.ts'
import { type WhyNotStep, whyNotStep } from './draft-life.ts'
import { contentOf, type RuleContent, ruleSetOf } from './rule-content.ts'

export type Saved =
  | { ok: true; revision: number }
  | { ok: false; refusal: 'gone' | 'stale' | WhyNotStep }
  | { ok: false; refusal: 'invalid'; problems: Problem[] }

export type DraftChange = (
  draft: Draft,
) => { content: RuleContent; about: string; baseVersion?: number } | null

/**
 * Changes the content of a draft that is still as its editor saw it. What does not parse is refused with every problem and its
 * place, and nothing is stored.
 */
export async function saveContent(
  actor: Actor,
  { id, revision }: { id: string; revision: number },
  change: DraftChange,
): Promise<Saved> {
  return transaction(async (tx) => {
    const draft = await findDraft(tx, id)
    if (!draft) return { ok: false, refusal: 'gone' }
    const refusal = whyNotStep(draft, 'edit', actor)
    if (refusal) return { ok: false, refusal }
    const wanted = change(draft)
    if (!wanted) return { ok: false, refusal: 'gone' }
    const baseVersion = wanted.baseVersion ?? draft.baseVersion
    const parsed = parseRuleSet(ruleSetOf(wanted.content, baseVersion, ANY_DAY), ruleVocabulary)
    if (!parsed.ok) return { ok: false, refusal: 'invalid', problems: parsed.problems }
    const content = contentOf(parsed.ruleSet)
    const saved = await updateDraft(tx, { id, revision }, { content, baseVersion, editedById: actor.userId })
    if (!saved) return { ok: false, refusal: 'stale' }
    await appendEvent(tx, {
      type: 'rules.draft-changed',
      subjectId: id,
      actorId: actor.userId,
      data: { title: draft.title, about: wanted.about, revision: revision + 1 },
    })
    return { ok: true, revision: revision + 1 }
  })
}

/** A rule set is parsed with its day, and a draft has none yet. */
const ANY_DAY = '2024-01-01'
