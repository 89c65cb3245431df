import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import type { Rule } from '#search/rules/rule.ts'
import { findRule, type RuleContent } from './rule-content.ts'

/**
 * A draft's changes upon a newer version: what the draft left as it was in its base is as the newer version has it, what it
 * changed stays as the draft says. `both`: rules that both changed, for the author to look at again.
 */
export function rebaseContent(base: RuleContent, draft: RuleContent, newer: RuleContent) {
  const same = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null)
  const pick = <Value>(was: Value, mine: Value, theirs: Value) => (same(was, mine) ? theirs : mine)
  const both: string[] = []
  const chosen = (id: string): Rule | undefined => {
    const [was, mine, theirs] = [base, draft, newer].map((content) => findRule(content, id))
    if (!same(was, mine) && !same(was, theirs) && !same(mine, theirs)) both.push(id)
    return pick(was, mine, theirs)
  }
  const ids = [...newer.rules, ...draft.rules].map(({ id }) => id)
  const content: RuleContent = {
    weights: pick(base.weights, draft.weights, newer.weights),
    unknownBp: pick(base.unknownBp, draft.unknownBp, newer.unknownBp),
    distanceBp: pick(base.distanceBp, draft.distanceBp, newer.distanceBp),
    allocation: pick(base.allocation, draft.allocation, newer.allocation),
    rules: [...new Set(ids)].flatMap((id) => chosen(id) ?? []),
  }
  return { content, both }
}
