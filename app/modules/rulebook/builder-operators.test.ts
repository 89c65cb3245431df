import { expect, test } from 'vitest'
import { ruleVocabulary } from '#app/modules/matching/rule-vocabulary.ts'
import { parseRuleSet } from '#search/rules/rule.schema.ts'
import type { Comparison, Rule } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { emptyLiteral, fieldsAfter, literalKind, operatorsFor, withoutMarks } from './builder-operators.ts'

const fields = Object.entries(ruleVocabulary).map(([name, { kind }]) => ({ name, kind }))
const [sample] = startingRuleSet.rules as [Rule]
const filled = { number: 3, flag: true, date: '2026-01-05', interval: { min: 1 }, codes: ['a'], code: 'a' }

function problemsWith(comparison: Comparison) {
  const rule: Rule = { ...sample, condition: { combinator: 'and', rules: [comparison] } }
  const parsed = parseRuleSet({ ...startingRuleSet, rules: [rule] }, ruleVocabulary)
  return parsed.ok ? [] : parsed.problems
}

test('whatever the editor offers for a field is accepted by the parser, filled in', () => {
  for (const { name, kind } of fields) {
    for (const operator of operatorsFor(kind)) {
      const literal = literalKind(operator, kind)
      if (literal) {
        expect(problemsWith({ field: name, operator, value: filled[literal], valueSource: 'value' })).toEqual(
          [],
        )
      }
    }
  }
})

test('what it offers on the other side is accepted, too', () => {
  const price = { name: 'pair.priceFromFen', kind: 'money' as const }
  const others = fieldsAfter('lessOrEqual', price, fields)
  expect(others.map(({ name }) => name)).toContain('need.budgetMaxFen')
  for (const { name } of others) {
    expect(
      problemsWith({ field: price.name, operator: 'lessOrEqual', value: name, valueSource: 'field' }),
    ).toEqual([])
  }
})

test('an empty literal is of the kind that the operator takes', () => {
  expect(emptyLiteral(literalKind('in', 'code'))).toEqual([])
  expect(emptyLiteral(literalKind('greaterOrEqual', 'number'))).toBe(0)
  expect(emptyLiteral(literalKind('equals', 'flag'))).toBe(true)
})

test('conditions lose the editor’s marks and nothing else', () => {
  for (const { condition } of startingRuleSet.rules) {
    const marked = { id: 'g', ...condition, rules: condition.rules.map((node) => ({ id: 'r', ...node })) }
    expect(JSON.stringify(withoutMarks(marked))).not.toContain('"id"')
    expect(withoutMarks(withoutMarks(condition))).toEqual(withoutMarks(condition))
  }
})
