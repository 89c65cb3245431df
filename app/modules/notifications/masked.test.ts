import { expect, test } from 'vitest'
import { masked, maskedIn } from './masked.ts'

test.each([
  ['li@example.com', 'l***@example.com'],
  ['李工@example.com', '李***@example.com'],
  ['nothing', '***'],
])('%s is shown as %s', (address, shown) => {
  expect(masked(address)).toBe(shown)
})

test('what a mail server said names nobody', () => {
  expect(maskedIn('550 <li.gong@example.com>: unknown')).toBe('550 <l***@example.com>: unknown')
  expect(maskedIn('connect ECONNREFUSED 127.0.0.1:25')).toBe('connect ECONNREFUSED 127.0.0.1:25')
})
