import { describe, expect, it } from 'vitest'
import { compile } from '#search/rules/evaluate.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { aNeedFacts } from '#tests/factories/match-facts.ts'
import { criteriaSchema } from './criterion.ts'
import { suggestCriteria } from './suggest-criteria.ts'

const compiled = compile(startingRuleSet)

describe('suggestCriteria', () => {
  it('speaks for filled fields of the own domain, with each rule’s own hardness', () => {
    const need = aNeedFacts({
      'need.requiredCertificates': ['iso9001'],
      'need.ext.protocols': ['opc-ua'],
      'need.ext.openApi': false,
    })
    expect(suggestCriteria(compiled, need)).toEqual([
      { rule: 'base.certificates', hardness: 'hard' },
      { rule: 'software.protocols', hardness: 'soft' },
    ])
    expect(suggestCriteria(compiled, { ...need, 'need.domain': 'R2' })).toEqual([
      { rule: 'base.certificates', hardness: 'hard' },
    ])
  })

  it('speaks for two fields only when both are filled', () => {
    const rulesOf = (need: ReturnType<typeof aNeedFacts>) =>
      suggestCriteria(compiled, need).map(({ rule }) => rule)
    expect(rulesOf(aNeedFacts({ 'need.startOn': '2026-01-20' }))).toEqual(['base.startWindow'])
    expect(rulesOf(aNeedFacts({ 'need.startOn': '2026-01-20', 'need.finishBy': undefined }))).toEqual([])
  })

  it('speaks as well for what is stated and not verified yet', () => {
    const need = { 'need.domain': 'F1', 'need.unverifiedClaims': ['little-giant'] }
    expect(suggestCriteria(compiled, aNeedFacts(need))).toContainEqual({
      rule: 'finance.labels',
      hardness: 'hard',
    })
  })

  it('keeps what was stated', () => {
    const stated = [{ rule: 'base.certificates', hardness: 'info' as const }]
    expect(suggestCriteria(compiled, aNeedFacts({ 'need.requiredCertificates': ['cma'] }), stated)).toEqual(
      stated,
    )
  })
})

describe('criteriaSchema', () => {
  it('accepts a tolerance and refuses a rule named twice', () => {
    const one = { rule: 'base.price', hardness: 'hard', tolerancePercent: 10 }
    expect(criteriaSchema.safeParse([one]).success).toBe(true)
    expect(criteriaSchema.safeParse([one, { ...one, hardness: 'soft' }]).success).toBe(false)
    expect(criteriaSchema.safeParse([{ ...one, tolerancePercent: 101 }]).success).toBe(false)
  })
})
