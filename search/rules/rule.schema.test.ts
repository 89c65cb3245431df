import { describe, expect, it } from 'vitest'
import { MAX_DEPTH, MAX_NODES, MAX_RULES, parseRuleSet } from './rule.schema.ts'
import type { Comparison, Condition, Rule, RuleSet } from './rule.ts'
import { providerRules } from './starting-rules/base-provider.ts'
import { subjectRules } from './starting-rules/base-subject.ts'
import { termRules } from './starting-rules/base-terms.ts'
import { trustRules } from './starting-rules/base-trust.ts'
import { startingRuleSet } from './starting-rules/rule-set.ts'
import { baseVocabulary } from './vocabulary.ts'

const baseRules = [...subjectRules, ...termRules, ...trustRules, ...providerRules]
const sample = subjectRules[0] as Rule

const setOf = (rules: readonly unknown[]) => ({ ...startingRuleSet, rules })
const withCondition = (condition: unknown) => setOf([sample, { ...sample, id: 'base.other', condition }])
const comparison: Comparison = { field: 'offering.domain', operator: 'equals', value: 'D1' }
const problemsOf = (input: unknown) => {
  const parsed = parseRuleSet(input, baseVocabulary)
  return parsed.ok ? [] : parsed.problems
}
const placesOf = (input: unknown) => problemsOf(input).map(({ place }) => place)

describe('parseRuleSet', () => {
  it('accepts the base rules and what react-querybuilder adds to them', () => {
    const stored: unknown = JSON.parse(JSON.stringify(setOf(baseRules)))
    const parsed = parseRuleSet(stored, baseVocabulary)
    expect(parsed).toEqual({ ok: true, ruleSet: stored })
    const edited = { id: 'g', combinator: 'and', not: false, rules: [{ id: 'r', ...comparison }] }
    expect(problemsOf(withCondition(edited))).toEqual([])
  })

  it('refuses weights of which none counts: a share of nothing is no score', () => {
    const weights = Object.fromEntries(Object.keys(startingRuleSet.weights).map((part) => [part, 0]))
    expect(placesOf({ ...setOf([sample]), weights })).toEqual(['weights'])
  })

  it('refuses an unknown operator with its place', () => {
    const condition = { combinator: 'and', rules: [{ ...comparison, operator: 'resembles' }] }
    expect(placesOf(withCondition(condition))).toEqual(['rules[1].condition.rules[0].operator'])
  })

  it('refuses an unknown field, on either side, with its place', () => {
    const left = { combinator: 'and', rules: [{ ...comparison, field: 'offering.colour' }] }
    const right = {
      combinator: 'and',
      rules: [{ ...comparison, value: 'need.colour', valueSource: 'field' }],
    }
    const inherited = { combinator: 'and', rules: [{ ...comparison, field: 'constructor' }] }
    expect(placesOf(withCondition(left))).toEqual(['rules[1].condition.rules[0].field'])
    expect(placesOf(withCondition(right))).toEqual(['rules[1].condition.rules[0].value'])
    expect(placesOf(withCondition(inherited))).toEqual(['rules[1].condition.rules[0].field'])
  })

  it('refuses types that do not agree, in nested groups too', () => {
    const money = {
      field: 'offering.priceMinFen',
      operator: 'lessOrEqual',
      value: 'need.finishBy',
      valueSource: 'field',
    }
    const nested = { combinator: 'or', rules: [comparison, { combinator: 'and', rules: [money] }] }
    expect(placesOf(withCondition(nested))).toEqual(['rules[1].condition.rules[1].rules[0].operator'])
    const literal = { combinator: 'and', rules: [{ ...comparison, value: 5 }] }
    expect(placesOf(withCondition(literal))).toEqual(['rules[1].condition.rules[0].value'])
  })

  it('refuses a repeated id and a sentence that names an unknown field', () => {
    expect(placesOf(setOf([sample, sample]))).toEqual(['rules[1].id'])
    const sentences = { ...sample.sentences, met: { zh: '{{offering.colour}}', en: 'x' } }
    expect(placesOf(setOf([{ ...sample, sentences }]))).toEqual(['rules[0].sentences.met.zh'])
  })

  it('refuses too many rules', () => {
    const rules = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...sample, id: `base.rule${index}` }))
    expect(problemsOf(setOf(rules(MAX_RULES)))).toEqual([])
    expect(placesOf(setOf(rules(MAX_RULES + 1)))).toEqual(['rules'])
  })

  it('refuses too many nodes in a condition', () => {
    const wide = (count: number) => ({
      combinator: 'or',
      rules: Array.from({ length: count }, () => comparison),
    })
    expect(problemsOf(withCondition(wide(MAX_NODES - 1)))).toEqual([])
    expect(placesOf(withCondition(wide(MAX_NODES)))).toEqual(['rules[1].condition'])
  })

  it('refuses conditions nested too deep, however deep', () => {
    const deep = (levels: number) => {
      let condition: Condition = { combinator: 'and', rules: [comparison] }
      for (let level = 1; level < levels; level++) condition = { combinator: 'and', rules: [condition] }
      return condition
    }
    expect(problemsOf(withCondition(deep(MAX_DEPTH)))).toEqual([])
    expect(placesOf(withCondition(deep(MAX_DEPTH + 1)))).toEqual(['rules[1].condition'])
    expect(placesOf(withCondition(deep(100_000)))).toEqual(['rules[1].condition'])
  })

  it.each([null, undefined, 5, 'x', [], {}, { rules: 'x' }, { rules: [null] }])(
    'refuses %j without throwing',
    (input) => {
      expect(problemsOf(input).length).toBeGreaterThan(0)
    },
  )

  it('keeps the starting rule set within its own limits', () => {
    const ruleSet: RuleSet = startingRuleSet
    expect(ruleSet.rules.length).toBeLessThanOrEqual(MAX_RULES)
  })
})
