import { describe, expect, test } from 'vitest'
import { draftStatuses, draftSteps, whyNotStep } from './draft-life.ts'

const draft = { status: 'proposed' as const, proposedById: 'zhou', editedById: 'zhou' }

describe('two people', () => {
  test('who proposed a draft neither releases nor refuses it', () => {
    for (const step of ['publish', 'refuse'] as const) {
      expect(whyNotStep(draft, step, 'zhou')).toBe('own-proposal')
      expect(whyNotStep(draft, step, 'he')).toBeUndefined()
    }
  })

  test('nor does who changed it last and let another propose it', () => {
    expect(whyNotStep({ ...draft, editedById: 'he' }, 'publish', 'he')).toBe('own-edit')
  })
})

test('a published draft takes no step at all, and a proposed one is not edited', () => {
  for (const step of draftSteps) {
    expect(whyNotStep({ ...draft, status: 'published' }, step, 'he')).toBe('wrong-status')
  }
  expect(whyNotStep(draft, 'edit', 'zhou')).toBe('wrong-status')
})

test('only what was proposed is ever published', () => {
  const publishable = draftStatuses.filter((status) => !whyNotStep({ ...draft, status }, 'publish', 'he'))
  expect(publishable).toEqual(['proposed'])
})
