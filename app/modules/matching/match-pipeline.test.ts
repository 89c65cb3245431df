import { describe, expect, it } from 'vitest'
import { compile } from '#search/rules/evaluate.ts'
import type { Facts, FactValue } from '#search/rules/facts.ts'
import type { Criterion } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { aNeedFacts, anOfferingFacts, today } from '#tests/factories/match-facts.ts'
import { type MatchRequest, matchNeed } from './match-pipeline.ts'

const compiled = compile(startingRuleSet)

let counter = 0
function offering(overrides: Record<string, FactValue | undefined>): Facts {
  counter++
  return anOfferingFacts({
    'offering.id': `o${String(counter).padStart(3, '0')}`,
    'offering.organizationId': `p${counter}`,
    ...overrides,
  })
}

function match(
  offerings: Facts[],
  need = aNeedFacts(),
  criteria: Criterion[] = [],
  more: Partial<MatchRequest> = {},
) {
  const candidates = offerings.map((facts) => ({ facts, text: { scoreBp: 5000, evidence: [] } }))
  return matchNeed({ need, criteria, candidates, compiled, today, ...more })
}

const of = (count: number, overrides: Record<string, FactValue | undefined>) =>
  Array.from({ length: count }, () => offering(overrides))

describe('matching a need', () => {
  it('ranks what passes and what is unknown, and keeps what is refused for the near misses', () => {
    const [good, unknown, slow] = [
      offering({}),
      offering({ 'offering.leadTimeDays': undefined }),
      offering({ 'offering.leadTimeDays': 75 }),
    ]
    const { ranked, counts, nearMisses } = match([unknown, slow, good])
    expect(ranked.map(({ id, verdict }) => [id, verdict])).toEqual([
      [good['offering.id'], 'met'],
      [unknown['offering.id'], 'unknown'],
    ])
    expect(counts).toEqual({ met: 1, unknown: 1, notMet: 1 })
    expect(nearMisses).toMatchObject([{ id: slow['offering.id'], fails: ['base.deadline'], becomes: 'met' }])
  })

  it('appends the refused for the batch match, and details only the top', () => {
    const offerings = [offering({}), offering({ 'offering.domain': 'D2' }), offering({})]
    const all = match(offerings, aNeedFacts(), [], { keepRefused: true, advise: false })
    expect(all.ranked.map(({ verdict }) => verdict)).toEqual(['met', 'met', 'not_met'])
    expect(all.ranked.map(({ allocation }) => allocation.rank)).toEqual([1, 2, 3])
    expect(all.coverage).toBeUndefined()
    expect(match(offerings, aNeedFacts(), [], { top: 1 }).ranked).toHaveLength(1)
  })

  it('counts a soft failure in the score, not in the verdict', () => {
    const wide = offering({ 'offering.priceMaxFen': 120_000_000 })
    const fit = offering({})
    const { ranked } = match([wide, fit])
    expect(ranked.map(({ id, verdict }) => [id, verdict])).toEqual([
      [fit['offering.id'], 'met'],
      [wide['offering.id'], 'met'],
    ])
  })

  it('works with ids and titles alone', () => {
    const bare = (id: string): Facts => ({ 'offering.id': id, 'offering.title': 'MES' })
    const result = matchNeed({
      need: { 'need.id': 'n', 'need.title': 'MES' },
      criteria: [],
      candidates: [
        { facts: bare('a'), text: { scoreBp: 100, evidence: [] } },
        { facts: bare('b'), text: { scoreBp: 9000, evidence: [] } },
      ],
      compiled,
      today,
    })
    expect(result.ranked.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['b', 'unknown'],
      ['a', 'unknown'],
    ])
  })
})

describe('coverage', () => {
  it('offers the smallest changes with what each gains', () => {
    const offerings = [
      ...of(2, {}),
      ...of(3, { 'offering.priceMinFen': 94_500_000 }),
      ...of(7, { 'offering.leadTimeDays': 75 }),
      ...of(1, { 'offering.regions': ['500107'], 'offering.remote': true }),
    ]
    const { coverage } = match(offerings)
    expect(coverage?.now).toEqual({ met: 2, unknown: 0, notMet: 11, suppliers: 2 })
    expect(coverage?.suggestions.map(({ changes, gain }) => [changes, gain.offerings])).toEqual([
      [[{ kind: 'set', field: 'need.finishBy', from: '2026-03-06', to: '2026-03-21' }], 7],
      [[{ kind: 'set', field: 'need.budgetMaxFen', from: 80_000_000, to: 95_000_000 }], 3],
      [[{ kind: 'set', field: 'need.remoteOk', from: false, to: true }], 1],
    ])
  })

  it('finds pairs of changes that only help together', () => {
    const { coverage } = match(of(4, { 'offering.priceMinFen': 90_000_000, 'offering.leadTimeDays': 75 }))
    expect(coverage?.suggestions).toHaveLength(1)
    expect(coverage?.suggestions[0]).toMatchObject({
      changes: [
        { field: 'need.budgetMaxFen', to: 90_000_000 },
        { field: 'need.finishBy', to: '2026-03-21' },
      ],
      gain: { offerings: 4, confirmed: 4, suppliers: 4 },
    })
  })

  it('counts suppliers once, however many offerings they have', () => {
    const { coverage } = match(of(3, { 'offering.leadTimeDays': 75, 'offering.organizationId': 'one' }))
    expect(coverage?.suggestions[0]?.gain).toEqual({ offerings: 3, confirmed: 3, suppliers: 1 })
  })

  it('gains nothing with a step smaller than the one it offers', () => {
    const offerings = of(3, { 'offering.leadTimeDays': 75 })
    const earlier = match(offerings, aNeedFacts({ 'need.finishBy': '2026-03-20' }))
    expect(earlier.counts.notMet).toBe(3)
  })

  it('softens a criterion of the need’s own where nothing else helps', () => {
    const need = aNeedFacts({ 'need.requiredCertificates': ['cma'] })
    const { coverage } = match(of(2, {}), need, [{ rule: 'base.certificates', hardness: 'hard' }])
    expect(coverage?.suggestions).toMatchObject([
      { changes: [{ kind: 'soften', rule: 'base.certificates' }], gain: { offerings: 2 } },
    ])
  })

  it('proposes nothing far from the need', () => {
    expect(match(of(2, { 'offering.priceMinFen': 300_000_000 })).coverage?.suggestions).toEqual([])
    expect(match(of(2, { 'offering.priceMinFen': 300_000_000 })).nearMisses).toEqual([])
  })
})

describe('the next question', () => {
  it('goes to the manufacturer when one answer settles all', () => {
    const { nextQuestion } = match(of(3, {}), aNeedFacts({ 'need.finishBy': undefined }))
    expect(nextQuestion).toMatchObject({
      to: 'manufacturer',
      field: 'need.finishBy',
      rule: 'base.deadline',
      settles: 3,
      touches: 3,
    })
  })

  it('goes to the providers when each must answer for itself', () => {
    const offerings = [
      ...of(2, { 'offering.leadTimeDays': undefined }),
      ...of(1, { 'offering.priceModel': undefined }),
      ...of(1, { 'offering.leadTimeDays': undefined, 'offering.priceModel': undefined }),
    ]
    const { questions } = match(offerings)
    expect(questions.slice(0, 2)).toMatchObject([
      { to: 'provider', rule: 'base.deadline', settles: 2, touches: 3 },
      { to: 'provider', rule: 'base.price', settles: 1, touches: 2 },
    ])
    expect(questions[0]?.offeringIds).toHaveLength(3)
  })

  it('asks nothing about offerings that are refused anyway', () => {
    const { questions } = match(of(2, { 'offering.domain': 'D2', 'offering.leadTimeDays': undefined }))
    expect(questions).toEqual([])
  })
})
