import { expect, it } from 'vitest'
import { certificateState } from './certificate.ts'

it.each([
  ['2025-01-01', '2026-11-22', 'expired'],
  ['2025-01-01', '2026-11-23', 'ending'],
  ['2025-01-01', '2027-01-22', 'ending'],
  ['2025-01-01', '2027-01-23', 'valid'],
  ['2026-11-24', '2029-11-23', 'upcoming'],
  ['2026-11-23', null, 'end-unknown'],
  [null, null, 'end-unknown'],
])('a certificate from %s to %s is %s on 2026-11-23', (validFrom, validTo, state) => {
  expect(certificateState({ validFrom, validTo }, '2026-11-23')).toBe(state)
})
