import { describe, expect, it } from 'vitest'
import { activeRules, compile } from '#search/rules/evaluate.ts'
import type { FactValue } from '#search/rules/facts.ts'
import type { Criterion } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { aNeedFacts, anOfferingFacts, today } from '#tests/factories/match-facts.ts'
import { applyChange, applyChanges, fixOf, isNear, mergeChanges } from './change.ts'

const compiled = compile(startingRuleSet)

type Values = Record<string, FactValue | undefined>

function fix(rule: string, need: Values, offering: Values, criterion: Partial<Criterion> = {}) {
  const facts = aNeedFacts(need)
  const active = activeRules(compiled, facts, [{ rule, hardness: 'hard', ...criterion }])
  return fixOf(active.find((one) => one.rule.id === rule)!, facts, anOfferingFacts(offering), today)
}

describe('fixOf', () => {
  it('raises the budget to the price, in amounts people speak of', () => {
    expect(fix('base.price', {}, { 'offering.priceMinFen': 94_350_000 })).toEqual({
      kind: 'set',
      field: 'need.budgetMaxFen',
      from: 80_000_000,
      to: 95_000_000,
    })
    expect(
      fix('base.price', { 'need.budgetMaxFen': 3_000_000 }, { 'offering.priceMinFen': 4_210_000 }),
    ).toMatchObject({
      to: 4_300_000,
    })
  })

  it('asks for less where the criterion has a tolerance', () => {
    const price = { 'offering.priceMinFen': 95_000_000 }
    expect(fix('base.price', {}, price, { tolerancePercent: 10 })).toMatchObject({ to: 87_000_000 })
    expect(fix('base.deadline', {}, { 'offering.leadTimeDays': 77 }, { tolerancePercent: 10 })).toMatchObject(
      {
        to: '2026-03-16',
      },
    )
  })

  it('moves the deadline to the day it can be done', () => {
    expect(fix('base.deadline', {}, { 'offering.leadTimeDays': 75 })).toEqual({
      kind: 'set',
      field: 'need.finishBy',
      from: '2026-03-06',
      to: '2026-03-21',
    })
  })

  it('allows remote work where the provider works remotely, else softens the criterion', () => {
    const far = { 'offering.regions': ['500107'] }
    expect(fix('base.region', {}, { ...far, 'offering.remote': true })).toMatchObject({
      field: 'need.remoteOk',
      to: true,
    })
    expect(fix('base.region', {}, far)).toEqual({ kind: 'soften', rule: 'base.region' })
  })

  it('drops the certificates that lack, or softens where none would be left', () => {
    expect(fix('base.certificates', { 'need.requiredCertificates': ['iso9001', 'cma'] }, {})).toMatchObject({
      to: ['iso9001'],
    })
    expect(fix('base.certificates', { 'need.requiredCertificates': ['cma'] }, {})).toEqual({
      kind: 'soften',
      rule: 'base.certificates',
    })
  })

  it('meets the provider’s minimum budget, and cannot cure another domain', () => {
    expect(fix('base.minimumBudget', {}, { 'offering.minBudgetFen': 100_000_000 })).toMatchObject({
      field: 'need.budgetMaxFen',
      to: 100_000_000,
    })
    expect(fix('base.domain', {}, { 'offering.domain': 'D2' })).toBeUndefined()
  })

  it('lets a yes/no wish go', () => {
    const change = fix('software.openApi', { 'need.ext.openApi': true }, { 'offering.ext.openApi': false })
    expect(change).toEqual({ kind: 'set', field: 'need.ext.openApi', from: true, to: false })
  })
})

describe('applyChange', () => {
  it('keeps the tolerance of a softened criterion', () => {
    const criteria: Criterion[] = [{ rule: 'base.price', hardness: 'hard', tolerancePercent: 10 }]
    expect(applyChange({}, criteria, { kind: 'soften', rule: 'base.price' }).criteria).toEqual([
      { rule: 'base.price', hardness: 'soft', tolerancePercent: 10 },
    ])
  })

  it('applies several in order', () => {
    const changes = [
      { kind: 'set', field: 'need.remoteOk', to: true },
      { kind: 'set', field: 'need.remoteOk', to: false },
    ] as const
    expect(applyChanges({ need: {}, criteria: [] }, changes).need).toEqual({ 'need.remoteOk': false })
  })
})

describe('mergeChanges', () => {
  it('says what was there at first and what is there at last', () => {
    const merged = mergeChanges([
      { kind: 'set', field: 'need.budgetMaxFen', from: 1, to: 2 },
      { kind: 'soften', rule: 'base.region' },
      { kind: 'set', field: 'need.budgetMaxFen', from: 2, to: 3 },
    ])
    expect(merged).toEqual([
      { kind: 'soften', rule: 'base.region' },
      { kind: 'set', field: 'need.budgetMaxFen', from: 1, to: 3 },
    ])
  })
})

describe('isNear', () => {
  it.each([
    [{ from: 80, to: 200 }, true],
    [{ from: 80, to: 201 }, false],
    [{ from: '2026-02-04', to: '2026-03-21' }, true],
    [{ from: '2026-02-04', to: '2026-03-22' }, false],
    [{ to: true }, true],
  ] as const)('%j is %s', (change, expected) => {
    expect(isNear({ kind: 'set', field: 'need.x', ...change }, today)).toBe(expected)
  })
})
