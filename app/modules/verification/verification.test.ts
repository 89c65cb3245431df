import { expect, it } from 'vitest'
import { decideBy, mayHandIn, recheckDay, standingOf, urgencyOf } from './verification.ts'

it.each([
  ['2026-11-28', '2027-05-28'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-31', '2028-02-29'],
])('what is approved on %s is due again on %s', (day, due) => {
  expect(recheckDay(day)).toBe(due)
})

it.each([
  ['approved', '2026-11-28', 'approved', false],
  ['approved', '2026-11-27', 'expired', true],
  ['approved', null, 'approved', false],
  ['pending', '2026-11-27', 'pending', true],
  ['revise', null, 'revise', true],
  ['refused', null, 'refused', true],
] as const)(
  '%s with the last day %s reads %s on 2026-11-28; may be handed in: %s',
  (state, expiresOn, standing, may) => {
    const read = standingOf({ state, expiresOn }, '2026-11-28')
    expect(read).toBe(standing)
    expect(mayHandIn(read)).toBe(may)
  },
)

it('an approval that ran out and asks for a new document reads as expired until one is handed in', () => {
  const ended = { state: 'revise', expiresOn: null, lastAct: 'expired' } as const
  expect(standingOf(ended, '2026-11-28')).toBe('expired')
  expect(standingOf({ ...ended, lastAct: 'revise' }, '2026-11-28')).toBe('revise')
})

it.each([
  ['pending', '2026-11-18T02:00:00Z', null, null],
  ['pending', '2026-11-17T15:59:00Z', null, 'late'],
  ['approved', '2026-11-01T02:00:00Z', '2026-12-28', 'ending'],
  ['approved', '2026-11-01T02:00:00Z', '2026-12-29', null],
  ['approved', '2026-11-01T02:00:00Z', null, null],
  ['revise', '2026-11-01T02:00:00Z', null, null],
] as const)('%s since %s with the last day %s is %s on 2026-11-28', (standing, since, expiresOn, urgency) => {
  expect(urgencyOf({ standing, waitingSince: new Date(since), expiresOn }, '2026-11-28')).toBe(urgency)
})

it('the days to decide are counted in Shanghai', () => {
  expect(decideBy(new Date('2026-11-17T16:00:00Z'))).toBe('2026-11-28')
})
