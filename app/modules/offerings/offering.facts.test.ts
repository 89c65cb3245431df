import { describe, expect, it } from 'vitest'
import { anOfferingSnapshot } from '#tests/factories/an-offering-snapshot.ts'
import { offeringFacts } from './offering.facts.ts'

const TODAY = '2026-11-23'

describe('facts of an offering', () => {
  it('leave out what is blank', () => {
    expect(offeringFacts(anOfferingSnapshot(), TODAY)).toEqual({
      'offering.id': '00000000-0000-4000-8000-000000000011',
      'offering.version': 1,
      'offering.organizationId': '00000000-0000-4000-8000-000000000012',
      'offering.title': '压铸车间 MES 实施',
      'offering.domain': 'D1',
      'offering.leaves': ['D1.mes'],
    })
  })

  it('keep what is said to be none: no, zero and 「不限」 are answers', () => {
    const facts = offeringFacts(
      anOfferingSnapshot({ remote: false, openSlots: 0, priceMinFen: 0, regions: ['any'] }),
      TODAY,
    )
    expect(facts).toMatchObject({
      'offering.remote': false,
      'offering.openSlots': 0,
      'offering.priceMinFen': 0,
      'offering.regions': ['any'],
    })
  })

  it('carry the fields of the domain under ext', () => {
    const facts = offeringFacts(
      anOfferingSnapshot({ extension: { classes: ['mes'], sourceCode: false } }),
      TODAY,
    )
    expect(facts).toMatchObject({ 'offering.ext.classes': ['mes'], 'offering.ext.sourceCode': false })
  })

  it('count cases and those with evidence, and name their industries once', () => {
    const facts = offeringFacts(
      anOfferingSnapshot({
        cases: [
          { industryCode: '36', evidenced: true },
          { industryCode: '36', evidenced: false },
          { industryCode: null, evidenced: false },
        ],
      }),
      TODAY,
    )
    expect(facts).toMatchObject({
      'offering.caseCount': 3,
      'offering.evidencedCaseCount': 1,
      'offering.caseIndustries': ['36'],
    })
  })
})

describe('a certificate', () => {
  const VALID = 'offering.certificates'
  const EXPIRED = 'offering.expiredCertificates'
  it.each<[string, string | null, string | null, string | null]>([
    ['is valid within its term', '2025-01-01', '2027-01-01', VALID],
    ['is valid on its last day', '2025-01-01', TODAY, VALID],
    ['is valid where only its beginning is unknown', null, '2027-01-01', VALID],
    ['is expired the day after its last', '2025-01-01', '2026-11-22', EXPIRED],
    ['is not valid yet before its first day', '2026-11-24', '2027-11-23', null],
    ['without an end is neither valid nor expired', '2025-01-01', null, null],
  ])('%s', (_behaviour, validFrom, validTo, key) => {
    const facts = offeringFacts(
      anOfferingSnapshot({ organization: { certificates: [{ code: 'iso9001', validFrom, validTo }] } }),
      TODAY,
    )
    expect(facts[VALID]).toEqual(key === VALID ? ['iso9001'] : undefined)
    expect(facts[EXPIRED]).toEqual(key === EXPIRED ? ['iso9001'] : undefined)
  })
})

describe('a newcomer', () => {
  it.each([
    ['2026-11-23', true],
    // The ninetieth day after the first publication is the first that no longer counts.
    ['2026-08-26', true],
    ['2026-08-25', false],
  ])('first published on %s: %s', (firstPublishedOn, newcomer) => {
    const facts = offeringFacts(anOfferingSnapshot({ organization: { firstPublishedOn } }), TODAY)
    expect(facts['offering.newcomer']).toBe(newcomer)
  })

  it('is not known before anything was published', () => {
    expect(offeringFacts(anOfferingSnapshot(), TODAY)).not.toHaveProperty(['offering.newcomer'])
  })
})
