import { describe, expect, test } from 'vitest'
import { draftStatuses, draftSteps, whyNotStep } from './draft-life.ts'

const zhou = { userId: 'zhou', regionScope: null }
const he = { userId: 'he', regionScope: null }
const draft = { status: 'proposed' as const, regionScope: null, proposedById: 'zhou', editedById: 'zhou' }

describe('two people', () => {
  test('who proposed a draft neither releases nor refuses it', () => {
    for (const step of ['publish', 'refuse'] as const) {
      expect(whyNotStep(draft, step, zhou)).toBe('own-proposal')
      expect(whyNotStep(draft, step, he)).toBeUndefined()
    }
  })

  test('nor does who changed it last and let another propose it', () => {
    expect(whyNotStep({ ...draft, editedById: 'he' }, 'publish', he)).toBe('own-edit')
  })
})

describe('a draft of a district', () => {
  const zhao = { userId: 'zhao', regionScope: '500120' }
  const qian = { userId: 'qian', regionScope: '500120' }
  const other = { userId: 'luo', regionScope: '500107' }
  const ofBishan = { ...draft, regionScope: '500120', proposedById: 'zhao', editedById: 'zhao' }

  test('is worked on by its office and by the city, and by no other district', () => {
    const open = { ...ofBishan, status: 'draft' as const }
    for (const step of ['edit', 'preview', 'shadow', 'propose', 'withdraw'] as const) {
      for (const official of [zhao, qian, he]) expect(whyNotStep(open, step, official)).toBeUndefined()
      expect(whyNotStep(open, step, other)).toBe('other-office')
      expect(whyNotStep({ ...open, regionScope: null }, step, zhao)).toBe('other-office')
    }
  })

  test('is released or refused by the city alone, not by a second one of the district', () => {
    for (const step of ['publish', 'refuse'] as const) {
      expect(whyNotStep(ofBishan, step, qian)).toBe('city-only')
      expect(whyNotStep(ofBishan, step, he)).toBeUndefined()
    }
  })
})

test('a published draft takes no step at all, and a proposed one is not edited', () => {
  for (const step of draftSteps) {
    expect(whyNotStep({ ...draft, status: 'published' }, step, he)).toBe('wrong-status')
  }
  expect(whyNotStep(draft, 'edit', zhou)).toBe('wrong-status')
})

test('only what was proposed is ever published', () => {
  const publishable = draftStatuses.filter((status) => !whyNotStep({ ...draft, status }, 'publish', he))
  expect(publishable).toEqual(['proposed'])
})
