import { describe, expect, it } from 'vitest'
import { deriveFacts } from './derive-facts.ts'
import type { Facts } from './facts.ts'

const today = '2026-01-05'
const derive = (need: Facts, offering: Facts) => deriveFacts(need, offering, today)

describe('prices', () => {
  it('are totals for fixed, batch, yearly and quoted prices, and nothing for a day or a unit', () => {
    const offering = { 'offering.priceMinFen': 5, 'offering.priceMaxFen': 9 }
    expect(derive({}, { ...offering, 'offering.priceModel': 'fixed' })).toMatchObject({
      'pair.price': { min: 5, max: 9 },
      'pair.priceFromFen': 5,
      'pair.priceToFen': 9,
    })
    expect(derive({}, { ...offering, 'offering.priceModel': 'per-day' })).toEqual({})
    expect(derive({}, offering)).toEqual({})
    expect(derive({}, { 'offering.priceModel': 'free' })).toMatchObject({ 'pair.priceFromFen': 0 })
  })
})

describe('dates', () => {
  it('count from today, from the first possible day, and from the next free day', () => {
    const need = { 'need.startOn': '2026-01-15', 'need.finishBy': '2026-03-06' }
    const offering = { 'offering.leadTimeDays': 30, 'offering.nextFreeOn': '2026-02-01' }
    expect(derive(need, offering)).toEqual({
      'pair.daysToDeadline': 60,
      'pair.deliverableOn': '2026-02-04',
      'pair.deliveredFromStartInDays': 40,
      'pair.deliverableFromStartOn': '2026-02-14',
      'pair.deliveredWhenFreeInDays': 57,
    })
  })

  it('begin today when the first possible day has passed', () => {
    const facts = derive({ 'need.startOn': '2025-12-01' }, { 'offering.leadTimeDays': 30 })
    expect(facts['pair.deliverableFromStartOn']).toBe('2026-02-04')
  })

  it('follow the day of judgement for the same need', () => {
    const need = { 'need.finishBy': '2026-03-06' }
    expect(deriveFacts(need, {}, '2026-01-05')['pair.daysToDeadline']).toBe(60)
    expect(deriveFacts(need, {}, '2026-01-06')['pair.daysToDeadline']).toBe(59)
  })

  it('say how old a confirmation is and how long an offering is still valid', () => {
    const offering = { 'offering.lastConfirmedOn': '2025-12-26', 'offering.validTo': '2026-01-15' }
    expect(derive({}, offering)).toEqual({ 'pair.confirmedDaysAgo': 10, 'pair.validDaysLeft': 10 })
  })
})

describe('regions', () => {
  it('carry the wider ones that contain them, functional units stand alone', () => {
    expect(derive({ 'need.region': '500157' }, {})['pair.regionChain']).toEqual([
      '500157',
      '500100',
      '500000',
    ])
    expect(derive({ 'need.region': 'CQ-GX' }, {})['pair.regionChain']).toEqual(['CQ-GX'])
  })
})

describe('certificates', () => {
  const need = { 'need.requiredCertificates': ['iso9001', 'cma'] }

  it('are in doubt when all that lacks has merely expired', () => {
    const offering = { 'offering.certificates': ['iso9001'], 'offering.expiredCertificates': ['cma'] }
    expect(derive(need, offering)).toEqual({})
  })

  it('are plain when one was never there', () => {
    const offering = { 'offering.certificates': ['other'], 'offering.expiredCertificates': ['cma'] }
    expect(derive(need, offering)['pair.certificates']).toEqual(['other'])
  })
})
