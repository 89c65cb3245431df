import { expect, it } from 'vitest'
import { mayHandIn, recheckDay, standingOf } from './verification.ts'

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
