/** What somebody tries who means no good; each promise is one of docs/security/asvs.csv. */
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

test('every answer carries the policies, and the page is given no way around them', async ({ request }) => {
  for (const path of [paths.home(), paths.catalogue(), `${paths.catalogue()}.data`, '/nothing-here']) {
    const answer = await request.get(path)
    const headers = answer.headers()
    const policy = headers['content-security-policy'] ?? ''
    expect.soft(policy, path).toMatch(/script-src 'self' 'nonce-[^']{20,}' 'strict-dynamic'/)
    expect.soft(policy, path).not.toMatch(/unsafe-(inline|eval)/)
    for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"])
      expect.soft(policy, path).toContain(part)
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff')
    expect.soft(headers['x-frame-options'], path).toBe('DENY')
    expect.soft(headers['referrer-policy'], path).toBe('strict-origin-when-cross-origin')
    expect.soft(headers['x-powered-by'], path).toBeUndefined()
  }
})

test('every page has a nonce of its own', async ({ request }) => {
  const nonces = await Promise.all(
    [1, 2, 3].map(async () =>
      /'nonce-([^']+)'/.exec((await request.get(paths.about())).headers()['content-security-policy'] ?? ''),
    ),
  )
  expect(new Set(nonces.map((found) => found?.[1])).size).toBe(3)
})

test('a form that another site sends is refused, whatever it holds', async ({ page, signInAs }) => {
  await signInAs('manufacturer', paths.account())
  const send = (headers: Record<string, string>) =>
    page.request.post(paths.account(), { headers, form: { intent: 'profile', name: '别人', locale: 'en' } })
  for (const headers of [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ] as Record<string, string>[])
    expect.soft((await send(headers)).status(), JSON.stringify(headers)).toBe(403)
  await page.reload()
  await expect(page.getByLabel('姓名')).not.toHaveValue('别人')
})

test('reading changes nothing: what a form does is not done by its address', async ({ page, signInAs }) => {
  await signInAs('manufacturer', paths.account())
  for (const path of [paths.signOut(), paths.demoSignIn(), paths.preferences()]) {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    expect.soft([303, 302, 404, 405], path).toContain(answer.status())
    expect.soft(answer.headers()['set-cookie'], path).toBeUndefined()
  }
  await page.goto(paths.account())
  await expect(page).toHaveURL((url) => url.pathname === paths.account())
})

test('a body that is too large never reaches the product', async ({ request }) => {
  const form = { email: 'a@example.com', password: 'x'.repeat(2 * 1024 * 1024) }
  expect((await request.post(paths.signIn(), { form })).status()).toBe(413)
  const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.alloc(22 * 1024 * 1024, 'x') }
  expect((await request.post(paths.imports(), { multipart: { kind: 'offerings', file } })).status()).toBe(413)
})

test('signing in leads to a page of this site, wherever the address says', async ({ page }) => {
  for (const wanted of ['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)']) {
    await page.goto(`/sign-in?redirectTo=${encodeURIComponent(wanted)}`)
    await page.locator('button[value=manufacturer]').click()
    await page.waitForURL((url) => url.pathname !== paths.signIn())
    expect(new URL(page.url()).host).toBe(new URL(test.info().project.use.baseURL ?? '').host)
    await page.context().clearCookies()
  }
})

test('the cookie of a session is out of reach of scripts and other sites, and pages behind it are not kept', async ({
  page,
  signInAs,
}) => {
  await signInAs('manufacturer', paths.account())
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('session'))
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  const answer = await page.request.get(paths.account())
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect(await page.evaluate(() => document.cookie)).not.toContain('session=')
})

test('a fault says a number and nothing of the inside', async ({ request }) => {
  for (const path of ['/needs/%00', '/offerings/not-an-id', '/catalogue?page=1e400&per=-5&domain[]=x']) {
    const answer = await request.get(path)
    expect.soft(answer.status(), path).toBeLessThan(500)
    expect.soft(await answer.text(), path).not.toMatch(/node_modules|at \w+ \(|prisma|SELECT /i)
  }
})

test('names that reach into prototypes and repeated names are only names', async ({ request }) => {
  const answer = await request.get(
    '/catalogue?__proto__=x&constructor=y&domain=D1&domain=D1&q=%E5%8E%8B%E9%93%B8&q=%00',
  )
  expect(answer.status()).toBe(200)
  const posted = await request.post(paths.signIn(), {
    form: { '__proto__.admin': '1', 'constructor.prototype.admin': '1', email: '', password: '' },
  })
  expect(posted.status()).toBe(422)
})
