import { describe, expect, it } from 'vitest'
import type { FactValue } from '#search/rules/facts.ts'
import type { ScorePart } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { aNeedFacts, anOfferingFacts, today } from '#tests/factories/match-facts.ts'
import { measureOf } from './measures.ts'

type Values = Record<string, FactValue | undefined>
const measured = (part: ScorePart, offering: Values = {}, need: Values = {}, distanceBand?: string) =>
  measureOf(part)?.(
    { need: aNeedFacts(need), offering: anOfferingFacts(offering), today, distanceBand },
    startingRuleSet.distanceBp,
  )
const prices = (min: number, max: number) => ({ 'offering.priceMinFen': min, 'offering.priceMaxFen': max })

describe('measures', () => {
  it('grade the middle of the price against the budget', () => {
    expect(measured('price', prices(50_000_000, 60_000_000))).toBe(10_000)
    expect(measured('price', prices(80_000_000, 80_000_000))).toBe(6667)
    expect(measured('price', prices(110_000_000, 120_000_000))).toBe(0)
    expect(measured('price', { 'offering.priceModel': 'per-day' })).toBeUndefined()
    expect(measured('price', {}, { 'need.budgetMaxFen': undefined })).toBeUndefined()
  })

  it('grade the lead time against the days left', () => {
    expect(measured('delivery', { 'offering.leadTimeDays': 48 })).toBe(10_000)
    expect(measured('delivery', { 'offering.leadTimeDays': 60 })).toBe(5000)
    expect(measured('delivery', { 'offering.leadTimeDays': 72 })).toBe(0)
    expect(measured('delivery', {}, { 'need.finishBy': '2026-01-01' })).toBe(0)
    expect(measured('delivery', { 'offering.leadTimeDays': undefined })).toBeUndefined()
  })

  it('grade nearness by bands, and remote work where both are content with it', () => {
    expect(measured('distance', {}, {}, 'city')).toBe(5000)
    expect(measured('distance', { 'offering.remote': true }, { 'need.remoteOk': true }, 'city')).toBe(8000)
    expect(measured('distance', { 'offering.remote': true }, { 'need.remoteOk': true })).toBe(8000)
    expect(measured('distance')).toBeUndefined()
  })

  it('grade evidence above mere cases', () => {
    const track = (cases: number, evidenced: number) =>
      measured('track', { 'offering.caseCount': cases, 'offering.evidencedCaseCount': evidenced })!
    expect(track(0, 0)).toBe(0)
    expect(track(3, 3)).toBeGreaterThan(track(6, 0))
    expect(track(20, 20)).toBeLessThan(10_000)
    expect(
      measured('track', { 'offering.caseCount': undefined, 'offering.evidencedCaseCount': undefined }),
    ).toBeUndefined()
  })

  it('grade free room', () => {
    expect(measured('capacity')).toBe(10_000)
    expect(measured('capacity', { 'offering.openSlots': 0, 'offering.nextFreeOn': '2026-02-04' })).toBe(5000)
    expect(measured('capacity', { 'offering.openSlots': 0, 'offering.nextFreeOn': '2026-02-05' })).toBe(2000)
    expect(measured('capacity', { 'offering.openSlots': undefined })).toBeUndefined()
  })

  it('grade nothing else', () => {
    expect(measureOf('text')).toBeUndefined()
    expect(measureOf('reciprocity')).toBeUndefined()
  })
})
