import { expect, test, vi } from 'vitest'

vi.stubEnv('SEARCHES_PER_MINUTE', '5')
const { countSearch } = await import('./search-limit.server.ts')

test('an address that searches too often is told when to come back; others are not', async () => {
  for (let search = 0; search < 5; search += 1) await countSearch('192.0.2.1')
  const answer = await countSearch('192.0.2.1').catch((thrown: unknown) => thrown)
  expect(answer).toBeInstanceOf(Response)
  expect((answer as Response).status).toBe(429)
  expect((answer as Response).headers.get('Retry-After')).toBe('60')
  await countSearch('192.0.2.2')
})
