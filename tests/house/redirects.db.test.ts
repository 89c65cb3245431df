/** Every form that says where to go next, filled in by somebody who would lead its sender to another host. */
import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { demoEmail } from '#app/modules/accounts/demo-account.ts'
import { hashPassword } from '#app/modules/accounts/password-hash.server.ts'
import { withinRequest } from '#app/platform/request-scope.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { anOrganization } from '#tests/factories/an-organization.ts'
import { cookieOf } from './world.ts'

// The environment is read once, before the first use case asks for it.
vi.hoisted(() => {
  process.env.DEMO = '1'
})

const PASSWORD = '压铸车间两个月上线'
const HOSTILE = [
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '/\t/evil.example',
  'https://evil.example/',
  'https:evil.example',
  'javascript:alert(1)',
  ' //evil.example',
  '//site.example@evil.example/',
]

type Sent = { path: string; form: Record<string, string>; cookie?: string }

async function locationOf(action: unknown, { path, form, cookie }: Sent): Promise<string> {
  const headers = { ...(cookie ? { Cookie: cookie } : {}) }
  const request = new Request(`http://site.example${path}`, {
    method: 'POST',
    headers,
    body: new URLSearchParams(form),
  })
  const given = { request, params: {}, context: { clientAddress: randomUUID() } }
  const answer = await withinRequest(randomUUID(), () =>
    (action as (given: object) => Promise<Response>)(given),
  )
  expect(answer.status, JSON.stringify(form)).toBe(303)
  return answer.headers.get('Location') ?? ''
}

async function judge(sent: (redirectTo: string) => Promise<Sent>, route: string) {
  const { action } = (await import(/* @vite-ignore */ `../../app/routes/${route}.tsx`)) as { action: unknown }
  for (const hostile of HOSTILE) {
    const location = await locationOf(action, await sent(hostile))
    expect
      .soft(new URL(location, 'http://site.example/here').host, `${route} ${hostile}`)
      .toBe('site.example')
    expect.soft(location, route).toMatch(/^\/(?![/\\])/)
  }
}

test('signing in', async () => {
  const email = `${randomUUID()}@example.com`
  await aUser({ email, passwordHash: await hashPassword(PASSWORD) })
  await judge(
    async (redirectTo) => ({ path: '/sign-in', form: { email, password: PASSWORD, redirectTo } }),
    '_auth.sign-in',
  )
})

test('signing up', async () => {
  await judge(async (redirectTo) => {
    const person = { name: '李工', email: `${randomUUID()}@example.com`, password: PASSWORD, terms: 'on' }
    return { path: '/sign-up', form: { ...person, redirectTo } }
  }, '_auth.sign-up')
})

test('signing in to the demo', async () => {
  await aUser({ email: demoEmail('provider'), demo: true })
  await judge(
    async (redirectTo) => ({ path: '/demo-sign-in', form: { which: 'provider', redirectTo } }),
    'demo-sign-in',
  )
})

test('signing out', async () => {
  await judge(async (redirectTo) => ({ path: '/sign-out', form: { redirectTo } }), 'sign-out')
})

test('changing how pages look', async () => {
  await judge(
    async (redirectTo) => ({ path: '/resources/preferences', form: { theme: 'dark', redirectTo } }),
    'resources.preferences',
  )
})

test('acting for another organization', async () => {
  const { id: userId } = await aUser()
  const { id: organizationId } = await anOrganization()
  await transaction((tx) => tx.membership.create({ data: { userId, organizationId, role: 'viewer' } }))
  const cookie = await cookieOf(userId)
  await judge(
    async (redirectTo) => ({ path: '/organization/switch', form: { organizationId, redirectTo }, cookie }),
    '_app.organization.switch',
  )
})
