import { describe, expect, it } from 'vitest'
import { aNeedFacts, anOfferingFacts, today } from '#tests/factories/match-facts.ts'
import { compile, evaluate } from './evaluate.ts'
import { explain, type Wording } from './explain.ts'
import type { FactValue } from './facts.ts'
import type { Comparison, Rule } from './rule.ts'
import { startingRuleSet } from './starting-rules/rule-set.ts'
import { baseVocabulary } from './vocabulary.ts'

const wanted: Comparison = { field: 'offering.labels', operator: 'containsAny', value: ['little-giant'] }
const ruleOf = (comparison: Comparison): Rule => ({
  ...(startingRuleSet.rules[0] as Rule),
  id: 'base.one',
  hardness: 'hard',
  condition: { combinator: 'and', rules: [comparison] },
  given: 'offering.labels',
  wanted: null,
  label: { zh: '荣誉', en: 'Titles' },
})

function judged(comparison: Comparison, stated: Record<string, FactValue>) {
  const of = (side: string) =>
    Object.fromEntries(Object.entries(stated).filter(([key]) => key.startsWith(side)))
  const need = { ...aNeedFacts(), ...of('need.') }
  const offering = { ...anOfferingFacts(), ...of('offering.') }
  const compiled = compile({ ...startingRuleSet, rules: [ruleOf(comparison)] })
  return evaluate(compiled, { need, offering, criteria: [], today })
}
const labels = (verified: string[], unverified: string[] = []) => ({
  ...(verified.length > 0 && { 'offering.labels': verified }),
  ...(unverified.length > 0 && { 'offering.unverifiedLabels': unverified }),
})

describe('a label that is stated and not verified', () => {
  it.each([
    ['counts for nothing where a verified one is enough', labels(['little-giant'], ['high-tech']), 'met'],
    ['makes unknown what it would turn', labels(['high-tech'], ['little-giant']), 'unknown'],
    ['turns nothing that asks for another', labels(['high-tech'], ['smart-factory']), 'not_met'],
    ['alone is as unknown as a blank', labels([], ['little-giant']), 'unknown'],
    ['is no matter where there is none', labels(['high-tech']), 'not_met'],
  ] as const)('%s', (_behaviour, stated, verdict) => {
    expect(judged(wanted, stated).verdict).toBe(verdict)
  })

  it('makes unknown too what it would forbid', () => {
    const everyLabel: Comparison = {
      field: 'need.labels',
      operator: 'containsAll',
      value: 'offering.labels',
      valueSource: 'field',
    }
    const need = { 'need.labels': ['high-tech'] }
    expect(judged(everyLabel, { ...need, ...labels(['high-tech']) }).verdict).toBe('met')
    expect(judged(everyLabel, { ...need, ...labels(['high-tech'], ['little-giant']) }).verdict).toBe(
      'unknown',
    )
    const both = { ...need, 'need.unverifiedLabels': ['little-giant'] }
    expect(judged(everyLabel, { ...both, ...labels(['high-tech'], ['little-giant']) }).verdict).toBe(
      'unknown',
    )
  })

  it('is what the sentence names and whose owner is asked', () => {
    const [finding] = judged(wanted, labels(['high-tech'], ['little-giant'])).findings
    expect(finding).toMatchObject({ missing: ['offering.labels'] })
    const wording: Wording = {
      language: 'zh',
      vocabulary: baseVocabulary,
      nameOf: (_field, code) => ({ 'little-giant': '小巨人' })[code] ?? code,
    }
    expect(explain(finding!, ruleOf(wanted), wording)).toBe(
      '荣誉：小巨人尚未核验或已失效，核验通过后才能判断',
    )
  })
})
