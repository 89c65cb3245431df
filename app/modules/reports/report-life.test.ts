import { expect, test } from 'vitest'
import { maySee, whyNotRelease } from './report-life.ts'

const zhou = { userId: 'zhou', platformRole: 'official' as const, regionScope: null }
const he = { ...zhou, userId: 'he' }
const bishan = { ...zhou, userId: 'luo', regionScope: '500120' }
const operator = { ...zhou, userId: 'ops', platformRole: 'operator' as const }
const draft = { status: 'draft' as const, scope: 'city', authorId: 'zhou' }
const ofBishan = { ...draft, scope: '500120', authorId: 'luo' }

test('a second official of the same scope releases, and nobody else', () => {
  expect(whyNotRelease(zhou, draft)).toBe('own-report')
  expect(whyNotRelease(he, draft)).toBeUndefined()
  expect(whyNotRelease(bishan, draft)).toBe('not-yours')
  expect(whyNotRelease(operator, draft)).toBe('not-yours')
  expect(whyNotRelease(he, ofBishan)).toBe('not-yours')
  for (const status of ['released', 'withdrawn'] as const)
    expect(whyNotRelease(he, { ...draft, status })).toBe('wrong-status')
})

test('drafts are for the officials of their scope; what is released, for the city and its own district', () => {
  expect([zhou, bishan, operator].map((one) => maySee(one, draft))).toEqual([true, false, false])
  expect([zhou, bishan, operator].map((one) => maySee(one, ofBishan))).toEqual([false, true, false])
  const released = { ...ofBishan, status: 'released' as const }
  const other = { ...bishan, regionScope: '500107' }
  expect([zhou, bishan, operator, other].map((one) => maySee(one, released))).toEqual([
    true,
    true,
    true,
    false,
  ])
})
