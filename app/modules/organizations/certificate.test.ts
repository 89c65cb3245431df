import { expect, it } from 'vitest'
import { certificateState, checkStanding } from './certificate.ts'

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

const check = (state: 'pending' | 'approved' | 'revise' | 'refused') => ({ state, reason: null, text: null })

it.each([
  ['none', { check: null, verified: false }],
  ['approved', { check: null, verified: true }],
  ['approved', { check: check('approved'), verified: true }],
  ['pending', { check: check('pending'), verified: false }],
  ['recheck', { check: check('pending'), verified: true }],
  ['pending', { check: check('pending'), verified: true, validTo: '2026-11-22' }],
  ['revise', { check: check('revise'), verified: true }],
  ['refused', { check: check('refused'), refused: true }],
  ['expired', { check: check('revise'), verified: true, validTo: '2026-11-22' }],
  ['expired', { check: null, verified: false, validTo: '2026-11-22' }],
] as const)('its verification reads %s of %j', (standing, of) => {
  const certificate = { verified: false, refused: false, validTo: '2026-11-23', ...of }
  expect(checkStanding(certificate, '2026-11-23')).toBe(standing)
})
