import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Rule } from '#search/rules/rule.ts'
import { findDraft } from './draft.data.server.ts'
import { contentOfVersion } from './newest-content.server.ts'
import { copyOfRule, findRule, withRule, withRuleOf } from './rule-content.ts'
import type { RuleForm } from './rule-form.schema.ts'
import { ruleOfForm } from './rule-of-form.ts'
import { type Saved, saveContent } from './save-content.server.ts'

type DraftAsRead = { id: string; revision: number }

/** Writes what was typed about one rule into a draft. */
export async function saveRule(
  actor: Actor,
  draft: DraftAsRead,
  ruleId: string,
  form: RuleForm,
): Promise<Saved | { ok: false; refusal: 'no-json' }> {
  let isJson = true
  const saved = await saveContent(actor, draft, ({ content }) => {
    const stored = findRule(content, ruleId)
    const rule = stored && ruleOfForm(form, stored)
    if (stored && !rule) isJson = false
    return rule ? { content: withRule(content, rule), about: ruleId } : null
  })
  return isJson ? saved : { ok: false, refusal: 'no-json' }
}

/** Adds a copy of a rule, switched off, as the beginning of a new one. */
export async function copyRule(
  actor: Actor,
  draft: DraftAsRead,
  ruleId: string,
): Promise<Saved & { ruleId: string }> {
  let copy: Rule | undefined
  const saved = await saveContent(actor, draft, ({ content }) => {
    const rule = findRule(content, ruleId)
    if (!rule) return null
    copy = copyOfRule(content, rule)
    return { content: withRule(content, copy), about: copy.id }
  })
  return { ...saved, ruleId: copy?.id ?? '' }
}

/** Takes back what a draft changed of one rule. */
export async function restoreRule(actor: Actor, draft: DraftAsRead, ruleId: string): Promise<Saved> {
  const base = await reading(async (tx) => {
    const found = await findDraft(tx, draft.id)
    return found && contentOfVersion(tx, found.baseVersion)
  })
  return saveContent(actor, draft, ({ content }) =>
    base ? { content: withRuleOf(content, base, ruleId), about: ruleId } : null,
  )
}
