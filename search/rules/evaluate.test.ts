import { describe, expect, it } from 'vitest'
import { aNeedFacts, anOfferingFacts, today } from '#tests/factories/match-facts.ts'
import { activeRules, compile, evaluate } from './evaluate.ts'
import type { Condition, Criterion, Rule } from './rule.ts'
import { startingRuleSet } from './starting-rules/rule-set.ts'

const compiled = compile(startingRuleSet)
const judge = (need = aNeedFacts(), offering = anOfferingFacts(), criteria: Criterion[] = []) =>
  evaluate(compiled, { need, offering, criteria, today })
const findingOf = (evaluation: ReturnType<typeof judge>, rule: string) =>
  evaluation.findings.find((finding) => finding.rule === rule)

function verdictOf(condition: Condition, need: Record<string, string>, offering: Record<string, string>) {
  const rule: Rule = { ...(startingRuleSet.rules[0] as Rule), id: 'base.one', condition }
  return evaluate(compile({ ...startingRuleSet, rules: [rule] }), { need, offering, criteria: [], today })
    .verdict
}

describe('a rule that is switched off', () => {
  it('judges nothing, whatever a need states about it', () => {
    const rules = startingRuleSet.rules.map((rule): Rule => ({ ...rule, off: true }))
    const off = compile({ ...startingRuleSet, rules })
    const criteria: Criterion[] = [{ rule: 'base.price', hardness: 'hard' }]
    const judged = evaluate(off, { need: aNeedFacts(), offering: anOfferingFacts(), criteria, today })
    expect(judged).toEqual({ verdict: 'met', findings: [] })
  })
})

describe('conditions', () => {
  const isD1: Condition['rules'][number] = { field: 'offering.domain', operator: 'equals', value: 'D1' }
  const isD2: Condition['rules'][number] = { field: 'need.domain', operator: 'equals', value: 'D2' }

  it('combine by Kleene logic, and blank operands are unknown', () => {
    const both: Condition = { combinator: 'and', rules: [isD1, isD2] }
    const either: Condition = { combinator: 'or', rules: [isD1, isD2] }
    expect(verdictOf(both, {}, { 'offering.domain': 'D1' })).toBe('unknown')
    expect(verdictOf(both, {}, { 'offering.domain': 'D9' })).toBe('not_met')
    expect(verdictOf(either, {}, { 'offering.domain': 'D1' })).toBe('met')
    expect(verdictOf(either, { 'need.domain': 'D1' }, {})).toBe('unknown')
  })

  it('may be negated, whole or in part', () => {
    const neither: Condition = { combinator: 'or', not: true, rules: [isD1, isD2] }
    expect(verdictOf(neither, { 'need.domain': 'D1' }, { 'offering.domain': 'D9' })).toBe('met')
    expect(verdictOf(neither, {}, { 'offering.domain': 'D9' })).toBe('unknown')
    const nested: Condition = { combinator: 'and', rules: [{ combinator: 'and', not: true, rules: [isD1] }] }
    expect(verdictOf(nested, {}, { 'offering.domain': 'D1' })).toBe('not_met')
  })

  it('take empty text, empty lists and null for blank, whoever sends them', () => {
    const offering = { ...anOfferingFacts(), 'offering.leaves': [], 'offering.domain': '' }
    const evaluation = judge(aNeedFacts(), offering)
    expect(findingOf(evaluation, 'base.leaf')?.verdict).toBe('unknown')
    expect(findingOf(evaluation, 'base.domain')).toMatchObject({
      verdict: 'unknown',
      missing: ['offering.domain'],
    })
  })
})

describe('which rules apply', () => {
  it('leaves out what the need has not stated', () => {
    const ids = activeRules(compiled, aNeedFacts(), []).map(({ rule }) => rule.id)
    expect(ids).toContain('base.price')
    expect(ids).not.toContain('base.certificates')
    expect(ids).not.toContain('software.protocols')
  })

  it('takes hardness and tolerance from the criterion, for the need’s side only', () => {
    const criteria: Criterion[] = [
      { rule: 'base.price', hardness: 'soft', tolerancePercent: 10 },
      { rule: 'base.minimumBudget', hardness: 'info' },
      { rule: 'software.protocols', hardness: 'hard' },
    ]
    const active = new Map(
      activeRules(compiled, aNeedFacts(), criteria).map((entry) => [entry.rule.id, entry]),
    )
    expect(active.get('base.price')).toMatchObject({ hardness: 'soft', tolerancePercent: 10 })
    expect(active.get('base.minimumBudget')?.hardness).toBe('soft')
    expect(active.get('software.protocols')?.hardness).toBe('hard')
  })

  it('prices nothing in finance, where amounts and rates are compared instead', () => {
    const ids = activeRules(compiled, aNeedFacts({ 'need.domain': 'F1' }), []).map(({ rule }) => rule.id)
    expect(ids).not.toContain('base.price')
  })
})

describe('findings', () => {
  it('carry what was given, what was wanted and what is missing', () => {
    const evaluation = judge(aNeedFacts(), anOfferingFacts({ 'offering.leadTimeDays': undefined }))
    expect(evaluation.verdict).toBe('unknown')
    expect(findingOf(evaluation, 'base.price')).toMatchObject({
      verdict: 'met',
      given: { min: 60_000_000, max: 80_000_000 },
      wanted: 80_000_000,
      missing: [],
    })
    const deadline = findingOf(evaluation, 'base.deadline')
    expect(deadline).toMatchObject({
      verdict: 'unknown',
      missing: ['offering.leadTimeDays'],
      wanted: '2026-03-06',
    })
    expect(deadline).not.toHaveProperty('given')
  })
})

describe('compile', () => {
  it('refuses unknown fields and operators', () => {
    const withNode = (node: object) =>
      compile({
        ...startingRuleSet,
        rules: [
          { ...(startingRuleSet.rules[0] as Rule), condition: { combinator: 'and', rules: [node as never] } },
        ],
      })
    expect(() => withNode({ field: 'offering.domain', operator: 'resembles', value: 'x' })).toThrow(
      'resembles',
    )
    expect(() => withNode({ field: 'window.name', operator: 'equals', value: 'x' })).toThrow('window.name')
  })
})
