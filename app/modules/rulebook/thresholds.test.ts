import { expect, test } from 'vitest'
import type { Condition } from '#search/rules/rule.ts'
import { conditionSentence } from './condition-sentence.ts'
import { thresholdsOf, withThresholds } from './thresholds.ts'

const condition: Condition = {
  combinator: 'or',
  rules: [
    { field: 'a', operator: 'greaterOrEqual', value: 1, valueSource: 'value' },
    {
      combinator: 'and',
      not: true,
      rules: [
        { field: 'b', operator: 'lessOrEqual', value: 90 },
        { field: 'c', operator: 'lessOrEqual', value: 'need.x', valueSource: 'field' },
      ],
    },
  ],
}

test('the numbers of a condition are read and replaced in their order; fields stay fields', () => {
  expect(thresholdsOf(condition).map(({ field, value }) => [field, value])).toEqual([
    ['a', 1],
    ['b', 90],
  ])
  const changed = withThresholds(condition, [undefined, 120])
  expect(thresholdsOf(changed).map(({ value }) => value)).toEqual([1, 120])
  expect(withThresholds(condition, [])).toEqual(condition)
})

test('a condition reads as a sentence with brackets where they are needed', () => {
  const words = {
    field: (field: string) => `[${field}]`,
    operator: (operator: string) => (operator === 'lessOrEqual' ? '不高于' : '不低于'),
    value: (_field: string, value: unknown) => String(value),
    and: '，并且',
    or: '，或者',
    not: (inner: string) => `不是${inner}`,
    group: (inner: string) => `（${inner}）`,
  }
  expect(conditionSentence(condition, words)).toBe(
    '[a] 不低于 1，或者不是（[b] 不高于 90，并且[c] 不高于 [need.x]）',
  )
})
