import { describe, expect, it } from 'vitest'
import { isStale, mayGo, type OfferingTransition, offeringStatuses, offeringTransitions } from './offering.ts'

describe('the life of an offering', () => {
  it.each<[OfferingTransition, string[]]>([
    ['publish', ['draft', 'paused', 'archived']],
    ['pause', ['published']],
    ['archive', ['draft', 'published', 'paused']],
  ])('%s goes from %j and from nowhere else', (transition, from) => {
    expect(offeringStatuses.filter((status) => mayGo(transition, status))).toEqual(from)
  })

  it('never leads back to a draft', () => {
    expect(Object.values(offeringTransitions).map((one) => one.to)).not.toContain('draft')
  })
})

describe('freshness', () => {
  it.each([
    ['2026-08-25', false],
    ['2026-08-24', true],
    ['2026-11-23', false],
    [null, true],
  ])('confirmed on %s, on 23 November: stale is %s', (lastConfirmedOn, stale) => {
    expect(isStale(lastConfirmedOn, '2026-11-23')).toBe(stale)
  })
})
