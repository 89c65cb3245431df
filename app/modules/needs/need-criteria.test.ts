import { describe, expect, it } from 'vitest'
import { domainCodes } from '#app/modules/taxonomy/domain.ts'
import { aNeedSnapshot } from '#tests/factories/a-need-snapshot.ts'
import { needFacts } from './need.facts.ts'
import {
  conditionControls,
  extensionControls,
  settledCriteria,
  strictnessIn,
  withStrictness,
} from './need-criteria.ts'

const facts = (overrides: Parameters<typeof aNeedSnapshot>[0]) =>
  needFacts(aNeedSnapshot(overrides), '2026-11-23')

it('every control of the conditions has its rules', () => {
  for (const control of conditionControls) expect(control.rules).not.toEqual([])
})

it.each(domainCodes)('%s has rules on at least four fields of a need', (domain) => {
  expect(extensionControls(domain).length).toBeGreaterThanOrEqual(4)
})

describe('the strictness of a field', () => {
  const controls = extensionControls('D1')
  const sla = controls.find((control) => control.name === 'slaHours')

  it('is stored by rule, with a tolerance where a number may be missed', () => {
    const criteria = withStrictness([], controls, { slaHours: { hardness: 'hard', tolerancePercent: 20 } })
    expect(criteria).toEqual([{ rule: 'software.slaHours', hardness: 'hard', tolerancePercent: 20 }])
    expect(sla && strictnessIn(criteria, sla)).toEqual({ hardness: 'hard', tolerancePercent: 20 })
  })

  it('drops a tolerance where there is no number', () => {
    const criteria = withStrictness([], controls, { classes: { hardness: 'hard', tolerancePercent: 20 } })
    expect(criteria).toEqual([{ rule: 'software.classes', hardness: 'hard' }])
  })

  it('replaces what another visit of the step said and leaves other steps alone', () => {
    const before = [
      { rule: 'base.price', hardness: 'soft' as const },
      { rule: 'software.classes', hardness: 'soft' as const },
    ]
    expect(withStrictness(before, controls, {})).toEqual([{ rule: 'base.price', hardness: 'soft' }])
  })

  it('is not the manufacturer’s to choose where a bank decides', () => {
    const revenue = extensionControls('F1').find((control) => control.name === 'minRevenueWanYuan')
    expect(revenue?.adjustable).toBe(false)
    expect(revenue && withStrictness([], [revenue], { minRevenueWanYuan: { hardness: 'info' } })).toEqual([])
  })
})

describe('settling criteria', () => {
  it('states the rules of filled fields with their own strictness', () => {
    const need = facts({
      domainCode: 'D1',
      extension: { classes: ['mes'] },
      requiredCertificates: ['iso9001'],
    })
    expect(settledCriteria(need, []).map((criterion) => criterion.rule)).toEqual([
      'base.certificates',
      'software.classes',
    ])
  })

  it('keeps what was chosen, and drops it when the field is emptied or the domain changes', () => {
    const chosen = [{ rule: 'software.classes', hardness: 'hard' as const }]
    expect(settledCriteria(facts({ domainCode: 'D1', extension: { classes: ['mes'] } }), chosen)).toEqual(
      chosen,
    )
    expect(settledCriteria(facts({ domainCode: 'D1' }), chosen)).toEqual([])
    expect(settledCriteria(facts({ domainCode: 'R3', extension: { classes: ['mes'] } }), chosen)).toEqual([])
  })

  it('asks for nothing where a wish was answered no', () => {
    expect(settledCriteria(facts({ domainCode: 'D1', extension: { openApi: false } }), [])).toEqual([])
  })
})
