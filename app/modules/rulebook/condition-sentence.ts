/** A condition as a sentence: "(A 不高于 B)，并且（C 至少 1 项 或 D 为 是）". Names and values come in, so it knows no taxonomy. */
import type { FactValue } from '#search/rules/facts.ts'
import { type Comparison, type Condition, isGroup } from '#search/rules/rule.ts'

export type ConditionWords = {
  field: (field: string) => string
  operator: (operator: string) => string
  value: (field: string, value: FactValue) => string
  and: string
  or: string
  /** Puts "not" before a group. */
  not: (inner: string) => string
  group: (inner: string) => string
}

export function conditionSentence(condition: Condition, words: ConditionWords): string {
  return sentence(condition, words, true)
}

function sentence(condition: Condition, words: ConditionWords, outermost: boolean): string {
  const parts = condition.rules.map((node) =>
    isGroup(node) ? sentence(node, words, false) : comparison(node, words),
  )
  const joined = parts.join(condition.combinator === 'and' ? words.and : words.or)
  const bracketed = condition.not || (!outermost && parts.length > 1) ? words.group(joined) : joined
  return condition.not ? words.not(bracketed) : bracketed
}

function comparison({ field, operator, value, valueSource }: Comparison, words: ConditionWords): string {
  const right = valueSource === 'field' ? words.field(String(value)) : words.value(field, value)
  return `${words.field(field)} ${words.operator(operator)} ${right}`
}
