import { describe, expect, it } from 'vitest'
import { aNeedFacts, anOfferingFacts, today } from '#tests/factories/match-facts.ts'
import { compile, evaluate } from '../evaluate.ts'
import type { FactValue, Hardness, Verdict } from '../facts.ts'
import type { Criterion } from '../rule.ts'
import { startingRuleSet } from './rule-set.ts'

const compiled = compile(startingRuleSet)
type Values = Record<string, FactValue | undefined>

function verdictOf(
  rule: string,
  need: Values,
  offering: Values,
  tolerancePercent?: number,
): Verdict | undefined {
  const hardness: Hardness = compiled.byId.get(rule)?.rule.hardness ?? 'soft'
  const criterion: Criterion = { rule, hardness, ...(tolerancePercent ? { tolerancePercent } : {}) }
  const input = { need: aNeedFacts(need), offering: anOfferingFacts(offering), criteria: [criterion], today }
  return evaluate(compiled, input).findings.find((finding) => finding.rule === rule)?.verdict
}

type Row = [rule: string, need: Values, offering: Values, expected: Verdict, tolerancePercent?: number]

const rows: Row[] = [
  ['base.domain', {}, {}, 'met'],
  ['base.domain', {}, { 'offering.domain': 'D2' }, 'not_met'],
  ['base.leaf', {}, { 'offering.leaves': ['D1.erp'] }, 'not_met'],
  ['base.leaf', {}, { 'offering.leaves': undefined }, 'unknown'],
  ['base.industry', {}, { 'offering.industries': ['any'] }, 'met'],
  ['base.industry', {}, { 'offering.industries': undefined }, 'unknown'],
  ['base.industry', {}, { 'offering.industries': ['13'] }, 'not_met'],
  ['base.cluster', {}, { 'offering.clusters': ['food'] }, 'not_met'],
  ['base.region', {}, {}, 'met'],
  ['base.region', {}, { 'offering.regions': ['500000'] }, 'met'],
  ['base.region', {}, { 'offering.regions': ['any'] }, 'met'],
  ['base.region', {}, { 'offering.regions': ['500107'] }, 'not_met'],
  [
    'base.region',
    { 'need.remoteOk': true },
    { 'offering.regions': ['500107'], 'offering.remote': true },
    'met',
  ],
  [
    'base.region',
    { 'need.remoteOk': true },
    { 'offering.regions': ['500107'], 'offering.remote': undefined },
    'unknown',
  ],
  [
    'base.region',
    { 'need.remoteOk': undefined },
    { 'offering.regions': ['500107'], 'offering.remote': true },
    'unknown',
  ],
  ['base.price', {}, {}, 'met'],
  ['base.price', {}, { 'offering.priceMinFen': 81_000_000 }, 'not_met'],
  ['base.price', {}, { 'offering.priceMinFen': 88_000_000 }, 'met', 10],
  ['base.price', {}, { 'offering.priceModel': 'per-day' }, 'unknown'],
  ['base.price', {}, { 'offering.priceModel': 'free', 'offering.priceMinFen': undefined }, 'met'],
  ['base.price', { 'need.budgetMaxFen': undefined }, {}, 'unknown'],
  ['base.priceCeiling', {}, { 'offering.priceMaxFen': 120_000_000 }, 'not_met'],
  ['base.deadline', {}, { 'offering.leadTimeDays': 60 }, 'met'],
  ['base.deadline', {}, { 'offering.leadTimeDays': 61 }, 'not_met'],
  ['base.deadline', {}, { 'offering.leadTimeDays': 66 }, 'met', 10],
  ['base.deadline', { 'need.finishBy': undefined }, {}, 'unknown'],
  ['base.deadline', { 'need.finishBy': '2026-01-01' }, { 'offering.leadTimeDays': 0 }, 'not_met'],
  ['base.startWindow', { 'need.startOn': '2026-01-20' }, { 'offering.leadTimeDays': 45 }, 'met'],
  ['base.startWindow', { 'need.startOn': '2026-01-21' }, { 'offering.leadTimeDays': 45 }, 'not_met'],
  ['base.startWindow', {}, {}, 'unknown'],
  ['base.certificates', { 'need.requiredCertificates': ['iso9001'] }, {}, 'met'],
  ['base.certificates', { 'need.requiredCertificates': ['cma'] }, {}, 'not_met'],
  [
    'base.certificates',
    { 'need.requiredCertificates': ['cma'] },
    { 'offering.expiredCertificates': ['cma'] },
    'unknown',
  ],
  [
    'base.certificates',
    { 'need.requiredCertificates': ['cma'] },
    { 'offering.certificates': undefined },
    'unknown',
  ],
  ['base.security', { 'need.securityLevel': 3 }, {}, 'met'],
  ['base.security', { 'need.securityLevel': 4 }, {}, 'not_met'],
  ['base.capacity', {}, { 'offering.openSlots': 0, 'offering.nextFreeOn': '2026-01-20' }, 'met'],
  ['base.capacity', {}, { 'offering.openSlots': 0, 'offering.nextFreeOn': '2026-02-20' }, 'not_met'],
  ['base.capacity', {}, { 'offering.openSlots': 0 }, 'unknown'],
  ['base.freshness', {}, { 'offering.lastConfirmedOn': '2025-10-07' }, 'met'],
  ['base.freshness', {}, { 'offering.lastConfirmedOn': '2025-10-06' }, 'not_met'],
  ['base.freshness', {}, { 'offering.lastConfirmedOn': undefined }, 'unknown'],
  ['base.validity', {}, { 'offering.validTo': '2026-01-05' }, 'met'],
  ['base.validity', {}, { 'offering.validTo': '2026-01-04' }, 'not_met'],
  ['base.caseIndustry', {}, { 'offering.caseIndustries': ['13'] }, 'not_met'],
  ['base.evidence', {}, { 'offering.evidencedCaseCount': 0 }, 'not_met'],
  ['base.minimumBudget', {}, { 'offering.minBudgetFen': 100_000_000 }, 'not_met'],
  ['base.minimumBudget', {}, { 'offering.minBudgetFen': undefined }, 'unknown'],
  ['base.customerSize', {}, { 'offering.prefCustomerSizes': ['large'] }, 'not_met'],
  ['base.preferredRegion', {}, { 'offering.prefRegions': ['500107'] }, 'not_met'],
  ['base.preferredIndustry', {}, { 'offering.prefIndustries': ['36'] }, 'met'],
]

describe('the base rules', () => {
  it.each(rows)('%s: need %j, offering %j is %s', (rule, need, offering, expected, tolerancePercent) => {
    expect(verdictOf(rule, need, offering, tolerancePercent)).toBe(expected)
  })

  it('let an offering pass that is right in everything', () => {
    const evaluation = evaluate(compiled, {
      need: aNeedFacts(),
      offering: anOfferingFacts(),
      criteria: [],
      today,
    })
    expect(evaluation.verdict).toBe('met')
    expect(evaluation.findings.filter(({ verdict }) => verdict !== 'met')).toEqual([])
  })
})
