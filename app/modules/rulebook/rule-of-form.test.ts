/** A rule that goes through its form unchanged comes out as it went in, whatever rule it is. */
import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import type { Rule } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { ruleFormSchema } from './rule-form.schema.ts'
import { ruleFormValues } from './rule-form-values.ts'
import { ruleOfForm } from './rule-of-form.ts'
import { weightShares, withScoreNumbers } from './score-form.ts'

function sent(rule: Rule, changes: Record<string, string> = {}): FormData {
  const { text, active, domains } = ruleFormValues(rule)
  const form = new FormData()
  form.set('revision', '1')
  for (const [name, value] of Object.entries({ ...text, ...changes })) form.set(name, value)
  if (active) form.set('active', 'on')
  for (const domain of domains) form.append('domains', domain)
  return form
}

function through(rule: Rule, changes: Record<string, string> = {}): Rule | null {
  const read = parseWithZod(sent(rule, changes), { schema: ruleFormSchema })
  if (read.status !== 'success') throw new Error(JSON.stringify(read.error))
  return ruleOfForm(read.value, rule)
}

test('every starting rule comes back as it was', () => {
  for (const rule of startingRuleSet.rules) expect(through(rule), rule.id).toEqual(rule)
})

test('a rule that is off stays off, and one that was written by hand keeps its numbers in their places', () => {
  const [rule] = startingRuleSet.rules as [Rule]
  expect(through({ ...rule, off: true })?.off).toBe(true)
  const evidence = startingRuleSet.rules.find(({ id }) => id === 'base.evidence') as Rule
  const changed = through(evidence, { 'threshold[0]': '4' })
  expect(changed?.condition.rules[0]).toMatchObject({ value: 4 })
})

test('a changed text of the condition counts before the numbers beside it, and no JSON is none', () => {
  const evidence = startingRuleSet.rules.find(({ id }) => id === 'base.evidence') as Rule
  const text = JSON.stringify({
    combinator: 'and',
    rules: [{ field: 'offering.caseCount', operator: 'equals', value: 7 }],
  })
  expect(through(evidence, { condition: text, 'threshold[0]': '4' })?.condition.rules[0]).toMatchObject({
    value: 7,
  })
  expect(through(evidence, { condition: '{"combinator":' })).toBeNull()
})

test('numbers of the score are stored in basis points, and what is no number is named', () => {
  const typed: Record<string, string> = { 'weights.price': '20', 'unknownBp.price': '37.5' }
  const { content, wrong } = withScoreNumbers(startingRuleSet, (name) => typed[name])
  expect(wrong).toEqual([])
  expect([content.weights.price, content.unknownBp.price, content.weights.text]).toEqual([20, 3750, 30])
  expect(
    withScoreNumbers(startingRuleSet, (name) => ({ 'weights.text': '1.5', 'weights.price': '' })[name]).wrong,
  ).toEqual(['weights.text', 'weights.price'])
  expect(weightShares(startingRuleSet.weights).text).toBe(30)
})
