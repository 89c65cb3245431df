import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { mayKeepRules } from '#app/modules/accounts/may-keep-rules.ts'
import { dayOf } from '#app/platform/dates.ts'
import { inLanguage, type Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Rule } from '#search/rules/rule.ts'
import { builderFields } from './builder-fields.server.ts'
import { findDraft } from './draft.data.server.ts'
import { whyNotStep } from './draft-life.ts'
import { newestRuleSet } from './newest-content.server.ts'
import { contentOf, findRule } from './rule-content.ts'
import { ruleExamples } from './rule-examples.server.ts'
import { ruleFormValues } from './rule-form-values.ts'
import { type RuleWords, ruleWords } from './rule-words.server.ts'
import type { RuleView } from './rulebook-view.ts'

/** One rule of the newest version with live examples; null where there is none. */
export async function readRule(actor: Actor, ruleId: string, language: Language, now = new Date()) {
  const base = await reading((tx) => newestRuleSet(tx, now))
  const rule = findRule(contentOf(base), ruleId)
  if (!rule) return null
  return {
    rule: viewOf(rule, ruleWords(language)),
    version: base.version,
    examples: await ruleExamples(
      { base, before: rule, after: rule },
      districtsOf(actor, dayOf(now)),
      language,
      now,
    ),
  }
}

/** One rule of a draft as its form needs it, with examples before and after; null where there is none. */
export async function readDraftRule(
  actor: Actor,
  draftId: string,
  ruleId: string,
  language: Language,
  now = new Date(),
) {
  const words = ruleWords(language)
  const found = await reading(async (tx) => {
    const draft = await findDraft(tx, draftId)
    return draft && { draft, base: await newestRuleSet(tx, now) }
  })
  const rule = found && findRule(found.draft.content, ruleId)
  if (!found || !rule) return null
  const { draft, base } = found
  const before = findRule(contentOf(base), ruleId)
  return {
    draft: { id: draft.id, title: draft.title, status: draft.status, revision: draft.revision },
    mayEdit: mayKeepRules(actor) && !whyNotStep(draft, 'edit', actor),
    rule: viewOf(rule, words),
    isNew: before === undefined,
    values: ruleFormValues(rule),
    fields: builderFields(rule, words),
    examples: await ruleExamples(
      { base, before, after: rule },
      districtsOf(actor, dayOf(now)),
      language,
      now,
    ),
  }
}

function viewOf(rule: Rule, words: RuleWords): RuleView {
  const { language, t } = words
  const fill = (sentence: string) =>
    sentence.replace(/\{\{([^}]+)\}\}/g, (_, name: string) => {
      const field =
        name.trim() === 'given' ? rule.given : name.trim() === 'wanted' ? rule.wanted : name.trim()
      return field ? `〔${words.field(field, rule.domains)}〕` : ''
    })
  const { questions = {} } = rule
  return {
    id: rule.id,
    label: words.label(rule),
    off: rule.off ?? false,
    hardness: rule.hardness,
    part: words.part(rule.part),
    weight: rule.weight ?? 1,
    domains: words.domains(rule.domains),
    side: rule.side,
    applies: t(`rulebook:applies.${rule.applies}`),
    sentence: words.condition(rule.condition, rule.domains),
    sentences: (['met', 'not_met', 'unknown'] as const).map((verdict) => ({
      verdict,
      text: fill(inLanguage(rule.sentences[verdict], language)),
    })),
    questions: (['provider', 'manufacturer'] as const).flatMap((to) => {
      const question = questions[to]
      return question ? [{ to, text: fill(inLanguage(question, language)) }] : []
    }),
    remedy: remedySentence(rule, words),
    source: rule.source ?? null,
  }
}

function remedySentence({ remedy, domains }: Rule, words: RuleWords): string {
  const { t, field } = words
  if (!remedy) return t('rulebook:remedy.absent')
  const values =
    remedy.kind === 'adjust'
      ? { field: field(remedy.field, domains), to: field(remedy.to, domains) }
      : remedy.kind === 'drop-items'
        ? { field: field(remedy.field, domains), to: field(remedy.keep, domains) }
        : remedy.kind === 'set'
          ? { field: field(remedy.field, domains), to: words.value(remedy.field, remedy.value, domains) }
          : {}
  return t(`rulebook:remedy.${remedy.kind}`, values)
}
