import { expect, test, vi } from 'vitest'

vi.stubEnv('PUBLIC_URL', 'https://yupei.example')
const { clearSessionSecret, writeSessionSecret } = await import('./session-cookie.server.ts')

test('on a site with https the cookie is bound to the host and never sent in the clear', async () => {
  const cookie = await writeSessionSecret('x'.repeat(43))
  expect(cookie).toMatch(/^__Host-session=/)
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part)
  expect(cookie).not.toContain('Domain=')
  expect(await clearSessionSecret()).toContain('Max-Age=0')
})
