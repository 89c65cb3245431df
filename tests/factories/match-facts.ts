/**
 * Facts for tests of judging and matching. `arbitraryPair` draws needs, criteria and offerings from the fields that
 * the starting rules of one domain name, with small pools of values so that every verdict comes up often.
 */
import fc from 'fast-check'
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { Facts, FactValue } from '#search/rules/facts.ts'
import type { Criterion } from '#search/rules/rule.ts'
import type { FieldKind, Vocabulary } from '#search/rules/vocabulary.ts'

export const today = '2026-01-05'

/** A need for an MES in a car-parts plant; every field that base rules ask for is filled. */
export function aNeedFacts(overrides: Record<string, FactValue | undefined> = {}): Facts {
  return withoutUndefined({
    'need.id': 'need-1',
    'need.version': 1,
    'need.title': '压铸车间 MES 系统',
    'need.domain': 'D1',
    'need.leaves': ['D1.mes'],
    'need.industry': '36',
    'need.cluster': 'icv',
    'need.region': '500157',
    'need.remoteOk': false,
    'need.customerSize': 'medium',
    'need.budgetMaxFen': 80_000_000,
    'need.finishBy': '2026-03-06',
    ...overrides,
  })
}

/** An offering that meets every base rule of `aNeedFacts`. */
export function anOfferingFacts(overrides: Record<string, FactValue | undefined> = {}): Facts {
  return withoutUndefined({
    'offering.id': 'offering-1',
    'offering.version': 1,
    'offering.organizationId': 'provider-1',
    'offering.title': '压铸 MES',
    'offering.domain': 'D1',
    'offering.leaves': ['D1.mes'],
    'offering.industries': ['36'],
    'offering.clusters': ['any'],
    'offering.regions': ['500157', '500107'],
    'offering.remote': false,
    'offering.homeRegion': '500107',
    'offering.priceModel': 'fixed',
    'offering.priceMinFen': 60_000_000,
    'offering.priceMaxFen': 80_000_000,
    'offering.leadTimeDays': 45,
    'offering.openSlots': 2,
    'offering.certificates': ['iso9001'],
    'offering.caseCount': 3,
    'offering.evidencedCaseCount': 2,
    'offering.caseIndustries': ['36'],
    'offering.securityLevel': 3,
    'offering.validTo': '2026-12-31',
    'offering.lastConfirmedOn': '2025-12-20',
    'offering.prefCustomerSizes': ['any'],
    'offering.prefRegions': ['any'],
    'offering.prefIndustries': ['any'],
    'offering.minBudgetFen': 0,
    ...overrides,
  })
}

function withoutUndefined(values: Record<string, FactValue | undefined>): Facts {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, FactValue] => entry[1] !== undefined),
  )
}

const codes = fc.constantFrom('a', 'b', 'c')
const level = fc.integer({ min: 0, max: 6 })

/** Days from `today`. */
function dateBetween(min: number, max: number): fc.Arbitrary<string> {
  return fc
    .integer({ min, max })
    .map((days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10))
}

const values: Record<FieldKind, fc.Arbitrary<FactValue>> = {
  text: codes,
  texts: fc.uniqueArray(codes, { minLength: 1 }),
  code: codes,
  codes: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'any', 'none'), { minLength: 1, maxLength: 3 }),
  number: level,
  money: level.map((n) => n * 15_000_000),
  date: dateBetween(-20, 100),
  flag: fc.boolean(),
  interval: fc.record({ min: level, max: level }, { requiredKeys: [] }),
  moneyInterval: fc.constant({ min: 0 }),
}

/** Fields whose values must be real ones for rules to have anything to say. */
const special: Record<string, fc.Arbitrary<FactValue>> = {
  'offering.priceModel': fc.constantFrom('fixed', 'quote', 'per-day', 'free'),
  'offering.leadTimeDays': fc.integer({ min: 0, max: 60 }),
  'offering.lastConfirmedOn': dateBetween(-150, 0),
  'offering.minBudgetFen': fc.constantFrom(0, 0, 30_000_000, 90_000_000),
  'need.finishBy': dateBetween(-5, 100),
}

function arbitraryFacts(fields: readonly string[], vocabulary: Vocabulary): fc.Arbitrary<Facts> {
  const model = Object.fromEntries(
    fields.map((field) => [
      field,
      fc.option(special[field] ?? values[vocabulary[field]?.kind ?? 'text'], { nil: undefined, freq: 8 }),
    ]),
  )
  return fc.record(model).map(withoutUndefined)
}

export type ArbitraryMarket = { need: Facts; criteria: Criterion[]; offerings: Facts[] }

/** A need of the domain with random criteria, and offerings with ids o0, o1, … that mostly share its domain. */
export function arbitraryMarket(
  compiled: CompiledRuleSet,
  vocabulary: Vocabulary,
  domain: string,
  { maxOfferings = 1 }: { maxOfferings?: number } = {},
): fc.Arbitrary<ArbitraryMarket> {
  const rules = compiled.rules.filter(({ rule }) => rule.domains === '*' || rule.domains.includes(domain))
  const fields = [...new Set(rules.flatMap(({ dependsOn }) => dependsOn))]
  const ofNeed = fields.filter((field) => field.startsWith('need.') && field !== 'need.domain')
  const ofOffering = fields.filter((field) => field.startsWith('offering.') && field !== 'offering.domain')
  const place = fc.option(fc.constantFrom(...Array<string>(9).fill(domain), 'X9'), {
    nil: undefined,
    freq: 12,
  })
  const criterion = fc.record(
    {
      rule: fc.constantFrom(...rules.map(({ rule }) => rule.id)),
      hardness: fc.constantFrom('hard', 'hard', 'soft', 'info'),
      tolerancePercent: fc.constantFrom(0, 10, 25),
    },
    { requiredKeys: ['rule', 'hardness'] },
  ) as fc.Arbitrary<Criterion>
  const offering = fc
    .tuple(
      arbitraryFacts(ofOffering, vocabulary),
      place,
      fc.constantFrom('p1', 'p2', 'p3', undefined),
      fc.boolean(),
    )
    .map(([facts, own, organizationId, newcomer]) =>
      withoutUndefined({
        ...facts,
        'offering.domain': own,
        'offering.organizationId': organizationId,
        'offering.newcomer': newcomer,
      }),
    )
  return fc
    .record({
      need: fc
        .tuple(
          arbitraryFacts(ofNeed, vocabulary),
          fc.option(fc.constant(domain), { nil: undefined, freq: 8 }),
        )
        .map(([facts, own]) => withoutUndefined({ ...facts, 'need.id': 'n', 'need.domain': own })),
      criteria: fc.uniqueArray(criterion, { maxLength: 8, selector: ({ rule }) => rule }),
      offerings: fc.array(offering, { minLength: 1, maxLength: maxOfferings }),
    })
    .map(({ need, criteria, offerings }) => ({
      need,
      criteria,
      offerings: offerings.map((facts, index) => ({ ...facts, 'offering.id': `o${index}` })),
    }))
}
