import { describe, expect, it } from 'vitest'
import { aNeedFacts, anOfferingFacts, today } from '#tests/factories/match-facts.ts'
import { compile, evaluate } from '../evaluate.ts'
import type { FactValue, Verdict } from '../facts.ts'
import { startingRuleSet } from './rule-set.ts'

const compiled = compile(startingRuleSet)

function verdictOf(
  domain: string,
  rule: string,
  need: Record<string, FactValue>,
  offering: Record<string, FactValue>,
) {
  const needed = Object.fromEntries(Object.entries(need).map(([key, value]) => [`need.ext.${key}`, value]))
  const offered = Object.fromEntries(
    Object.entries(offering).map(([key, value]) => [`offering.ext.${key}`, value]),
  )
  const evaluation = evaluate(compiled, {
    need: aNeedFacts({ 'need.domain': domain, ...needed }),
    offering: anOfferingFacts({ 'offering.domain': domain, ...offered }),
    criteria: [{ rule, hardness: 'soft' }],
    today,
  })
  return evaluation.findings.find((finding) => finding.rule === rule)?.verdict
}

type Example = [
  rule: string,
  need: Record<string, FactValue>,
  offering: Record<string, FactValue>,
  expected: Verdict,
]

const examples: Record<string, Example[]> = {
  D1: [
    ['software.classes', { classes: ['mes'] }, { classes: ['mes', 'qms'] }, 'met'],
    ['software.deployments', { deployments: ['private', 'hybrid'] }, { deployments: ['saas'] }, 'not_met'],
    ['software.protocols', { protocols: ['opc-ua', 's7'] }, { protocols: ['opc-ua'] }, 'not_met'],
    ['software.integrations', { integrations: ['sap'] }, {}, 'unknown'],
    ['software.slaHours', { slaHours: 4 }, { slaHours: 2 }, 'met'],
    ['software.openApi', { openApi: true }, { openApi: false }, 'not_met'],
    ['software.openApi', { openApi: false }, {}, 'met'],
  ],
  D2: [
    ['digital.stages', { stages: ['assessment'] }, { stages: ['assessment', 'training'] }, 'met'],
    ['digital.units', { units: ['workshop'] }, { units: ['factory'] }, 'not_met'],
    ['digital.toLevel', { toLevel: 3 }, { toLevel: 4 }, 'met'],
    ['digital.fromLevel', { fromLevel: 1 }, { fromLevel: 2 }, 'not_met'],
    ['digital.qualifications', { assessorQualifications: ['cmmm'] }, {}, 'unknown'],
  ],
  R1: [
    ['research.fields', { fields: ['materials'] }, { fields: ['materials'] }, 'met'],
    ['research.trl', { trl: { min: 4, max: 7 } }, { trl: { min: 3, max: 6 } }, 'not_met'],
    ['research.trl', { trl: { min: 4, max: 7 } }, { trl: { min: 3 } }, 'unknown'],
    ['research.ipOwnership', { ipOwnership: ['client'] }, { ipOwnership: ['shared', 'client'] }, 'met'],
    ['research.projectMonths', { projectMonths: 6 }, { projectMonths: 9 }, 'not_met'],
  ],
  R2: [
    ['pilot.batch', { batchKg: { min: 200, max: 200 } }, { batchKg: { min: 50, max: 500 } }, 'met'],
    [
      'pilot.temperature',
      { temperatureCelsius: { max: 150 } },
      { temperatureCelsius: { min: 20, max: 120 } },
      'not_met',
    ],
    [
      'pilot.verificationKinds',
      { verificationKinds: ['process'] },
      { verificationKinds: ['process', 'production'] },
      'met',
    ],
    ['pilot.precision', { precisionMicrometre: 5 }, { precisionMicrometre: 2 }, 'met'],
    ['pilot.safety', { safetyClass: ['flammable'] }, { safetyClass: ['general'] }, 'not_met'],
  ],
  R3: [
    ['design.kinds', { kinds: ['appearance', 'structure'] }, { kinds: ['appearance'] }, 'not_met'],
    ['design.rounds', { rounds: 3 }, { rounds: 5 }, 'met'],
    ['design.centre', { designCentreLevel: ['national'] }, {}, 'unknown'],
    ['design.designDays', { designDays: 30 }, { designDays: 45 }, 'not_met'],
  ],
  S1: [
    [
      'lifecycle.assets',
      { assetClasses: ['press-mould'] },
      { assetClasses: ['press-mould', 'robot'] },
      'met',
    ],
    ['lifecycle.response', { responseHours: 4 }, { responseHours: 8 }, 'not_met'],
    ['lifecycle.warningPrecision', { warningPrecisionPercent: 90 }, { warningPrecisionPercent: 92 }, 'met'],
    ['lifecycle.dataOnSite', { dataStaysOnSite: true }, {}, 'unknown'],
  ],
  S2: [
    ['integration.contracts', { contracts: ['epc'] }, { contracts: ['epc', 'bot'] }, 'met'],
    [
      'integration.projectSize',
      { projectWanYuan: { min: 800, max: 1200 } },
      { projectWanYuan: { min: 100, max: 1000 } },
      'not_met',
    ],
    ['integration.licences', { licences: ['mechanical-1'] }, { licences: ['mechanical-2'] }, 'not_met'],
    ['integration.shutdown', { shutdownDays: 10 }, { shutdownDays: 7 }, 'met'],
    [
      'integration.concession',
      { concessionYears: { min: 8, max: 12 } },
      { concessionYears: { min: 10, max: 20 } },
      'met',
    ],
  ],
  S3: [
    ['supply-chain.modes', { modes: ['vmi', 'jit'] }, { modes: ['vmi', 'jit', 'line-side'] }, 'met'],
    ['supply-chain.onTime', { onTimeInFullPercent: 98 }, { onTimeInFullPercent: 95 }, 'not_met'],
    ['supply-chain.volume', { minMonthlyTonnes: 50 }, { minMonthlyTonnes: 20 }, 'met'],
    ['supply-chain.lanes', { lanes: ['china-europe-rail'] }, {}, 'unknown'],
  ],
  F1: [
    [
      'finance.amount',
      { amountWanYuan: { min: 500, max: 500 } },
      { amountWanYuan: { min: 100, max: 1000 } },
      'met',
    ],
    ['finance.purposes', { purposes: ['renovation'] }, { purposes: ['working-capital'] }, 'not_met'],
    ['finance.rate', { maxRatePercent: 4 }, { ratePercent: { min: 3.5, max: 4.5 } }, 'unknown'],
    ['finance.rate', { maxRatePercent: 5 }, { ratePercent: { min: 3.5, max: 4.5 } }, 'met'],
    ['finance.collateral', { collateral: ['receivable'] }, { collateral: ['property'] }, 'not_met'],
    ['finance.collateral', {}, { collateral: ['none'] }, 'met'],
    [
      'finance.labels',
      { eligibleLabels: ['specialised-sme'] },
      { eligibleLabels: ['specialised-sme', 'little-giant'] },
      'met',
    ],
    ['finance.years', { minYears: 1 }, { minYears: 2 }, 'not_met'],
  ],
  F2: [
    ['talent.kinds', { kinds: ['training'] }, { kinds: ['training', 'contest'] }, 'met'],
    ['talent.seats', { seats: 40 }, { seats: 30 }, 'not_met'],
    ['talent.occupations', { occupations: ['robot'] }, {}, 'unknown'],
    ['talent.certificate', { certificateAwarded: true }, { certificateAwarded: true }, 'met'],
  ],
  F3: [
    [
      'energy.contractTypes',
      { contractTypes: ['shared-savings'] },
      { contractTypes: ['guaranteed-savings'] },
      'not_met',
    ],
    ['energy.media', { media: ['compressed-air'] }, { media: ['electricity', 'compressed-air'] }, 'met'],
    ['energy.share', { sharePercent: 60 }, { sharePercent: 70 }, 'not_met'],
    ['energy.baseline', { baselineMonths: 12 }, { baselineMonths: 12 }, 'met'],
    ['energy.baseline', {}, { baselineMonths: 12 }, 'unknown'],
  ],
  F4: [
    ['culture.services', { services: ['exhibition'] }, { services: ['exhibition', 'tour'] }, 'met'],
    ['culture.capacity', { capacityPeople: 120 }, { capacityPeople: 80 }, 'not_met'],
    ['culture.venues', { venueKinds: ['museum'] }, {}, 'unknown'],
    ['culture.preparation', { preparationDays: 30 }, { preparationDays: 20 }, 'met'],
  ],
}

describe.each(Object.entries(examples))('%s', (domain, cases) => {
  it.each(cases)('%s: need %j, offering %j is %s', (rule, need, offering, expected) => {
    expect(verdictOf(domain, rule, need, offering)).toBe(expected)
  })
})
