import type { SubmissionResult } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { readForm } from '#app/platform/forms.server.ts'
import type { Language } from '#app/platform/language.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findDraft } from './draft.data.server.ts'
import { type ProblemLine, problemLine } from './problem-words.server.ts'
import { revisionSchema, ruleFormSchema } from './rule-form.schema.ts'
import { ruleWords } from './rule-words.server.ts'
import { copyRule, restoreRule, saveRule } from './save-rule.server.ts'

type Reply = { refusal?: string; result?: SubmissionResult<string[]>; problems?: ProblemLine[] }
type Changed = { ok: true; to: string } | { ok: false; status: number; reply: Reply }

/** What the form of a rule asks for: saving, taking back, or a copy as the beginning of a new rule. */
export async function changeRule(
  actor: Actor,
  request: Request,
  { draftId, ruleId, language }: { draftId: string; ruleId: string; language: Language },
): Promise<Changed> {
  const form = await readForm(request, ruleFormSchema)
  const intent = form.form.get('intent')
  if (intent === 'restore' || intent === 'copy') {
    const read = parseWithZod(form.form, { schema: revisionSchema })
    const revision = read.status === 'success' ? read.value.revision : 0
    const draft = { id: draftId, revision }
    if (intent === 'restore') {
      const restored = await restoreRule(actor, draft, ruleId)
      return restored.ok
        ? { ok: true, to: officialPaths.ruleDraft(draftId, { done: 'restored' }) }
        : { ok: false, status: 409, reply: { refusal: restored.refusal } }
    }
    const copied = await copyRule(actor, draft, ruleId)
    return copied.ok
      ? { ok: true, to: officialPaths.draftRule(draftId, copied.ruleId) }
      : { ok: false, status: 409, reply: { refusal: copied.refusal } }
  }
  if (!form.ok) return { ok: false, status: 422, reply: form.reply.data }
  const { revision, ...typed } = form.value
  const saved = await saveRule(actor, { id: draftId, revision }, ruleId, { revision, ...typed })
  if (saved.ok) return { ok: true, to: officialPaths.draftRule(draftId, ruleId, { done: 'saved' }) }
  if (saved.refusal === 'no-json')
    return { ok: false, status: 422, reply: form.refuse('rulebook:error.json', 'condition').data }
  if (saved.refusal === 'invalid') {
    const draft = await reading((tx) => findDraft(tx, draftId))
    const words = ruleWords(language)
    const problems = draft ? saved.problems.map((one) => problemLine(one, draft.content, words)) : []
    return { ok: false, status: 422, reply: { ...form.refuse('rulebook:error.check').data, problems } }
  }
  return {
    ok: false,
    status: 409,
    reply: {
      refusal: saved.refusal,
      result: withoutErrors(form.refuse('rulebook:refusal.stale').data.result),
    },
  }
}

/** What was typed, without a word about it: the page says why in one place. */
function withoutErrors({ error: _, ...result }: SubmissionResult<string[]>): SubmissionResult<string[]> {
  return result
}
