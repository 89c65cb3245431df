/** Rules, differences and mistakes as officials read them. */
import { expect, test } from 'vitest'
import { ruleVocabulary } from '#app/modules/matching/rule-vocabulary.ts'
import { parseRuleSet } from '#search/rules/rule.schema.ts'
import type { Condition } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { changeSentence } from './change-words.server.ts'
import { contentChanges } from './content-changes.ts'
import { problemLine } from './problem-words.server.ts'
import { contentOf, findRule, withRule } from './rule-content.ts'
import { ruleWords } from './rule-words.server.ts'

const words = ruleWords('zh-CN')
const base = contentOf(startingRuleSet)
const price = findRule(base, 'base.price')
if (!price) throw new Error('no such rule')

function problemsWith(condition: unknown) {
  const content = withRule(base, { ...price, condition: condition as Condition } as typeof price & object)
  const parsed = parseRuleSet({ ...startingRuleSet, ...content }, ruleVocabulary)
  return parsed.ok ? [] : parsed.problems.map((problem) => problemLine(problem, base, words))
}

test('every starting rule has a sentence in both languages without a bare field name or operator', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    const { condition } = ruleWords(language)
    for (const rule of startingRuleSet.rules) {
      expect(condition(rule.condition, rule.domains), rule.id).not.toMatch(
        /\b(need|offering|pair)\.|rulebook/,
      )
    }
  }
})

test('the difference of two versions reads as sentences', () => {
  const changed = {
    ...withRule(base, { ...price, hardness: 'soft' as const }),
    weights: { ...base.weights, price: 20 },
  }
  expect(contentChanges(base, changed).map((change) => changeSentence(change, words).text)).toEqual([
    '“报价与预算”由 必须 改为 优先',
    '“价格”的权重由 12 改为 20',
  ])
})

test('a mistake says where it is and what is wrong, beside the control that it is in', () => {
  const of = (field: string, operator: string, value: unknown) => ({
    combinator: 'and',
    rules: [{ field, operator, value, valueSource: 'value' }],
  })
  expect(problemsWith(of('offering.beauty', 'equals', 1))).toEqual([
    { field: 'condition', text: '“报价与预算” › 条件 › 第 1 项 › 字段：没有“offering.beauty”这个字段' },
  ])
  const [operator] = problemsWith(of('offering.domain', 'resembles', 'D1'))
  expect(operator?.text).toBe('“报价与预算” › 条件 › 第 1 项 › 运算符：没有这个运算符，请从列表中选择')
  const [kinds] = problemsWith(of('offering.domain', 'lessOrEqual', 3))
  expect(kinds?.text).toContain('“不高于”不能用于这两种数据')
})
