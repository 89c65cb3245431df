/** What officials edit of a rule set: all of it but its number and its day, which it gets on publishing. */
import type { Rule, RuleSet } from '#search/rules/rule.ts'

export type RuleContent = Omit<RuleSet, 'version' | 'validFrom'>

export function contentOf({ version: _, validFrom: __, ...content }: RuleSet): RuleContent {
  return content
}

export function ruleSetOf(content: RuleContent, version: number, validFrom: string): RuleSet {
  return { ...content, version, validFrom }
}

/** The content with one rule in place of that with its id, or behind all others where there is none. */
export function withRule(content: RuleContent, rule: Rule): RuleContent {
  const known = content.rules.some(({ id }) => id === rule.id)
  return {
    ...content,
    rules: known ? content.rules.map((one) => (one.id === rule.id ? rule : one)) : [...content.rules, rule],
  }
}

export function findRule(content: RuleContent, id: string): Rule | undefined {
  return content.rules.find((rule) => rule.id === id)
}

/** The content with one rule as it is in the base again; a rule that the base does not have goes. */
export function withRuleOf(content: RuleContent, base: RuleContent, id: string): RuleContent {
  const original = findRule(base, id)
  if (original) return withRule(content, original)
  return { ...content, rules: content.rules.filter((rule) => rule.id !== id) }
}

/** A copy under a free id, switched off: it changes nothing until somebody has made it what it should be. */
export function copyOfRule(content: RuleContent, rule: Rule): Rule {
  const taken = new Set(content.rules.map(({ id }) => id))
  let number = 1
  while (taken.has(`own.rule${number}`)) number++
  return { ...rule, id: `own.rule${number}`, off: true }
}
