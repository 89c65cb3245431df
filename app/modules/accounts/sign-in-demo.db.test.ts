/** The demo buttons where the demo is switched on; what happens where it is not stands in sign-in-demo-off.db.test.ts. */
import { expect, it, vi } from 'vitest'
import { aUser } from '#tests/factories/a-user.ts'
import { demoEmail } from './demo-account.ts'
import { listDemoAccounts } from './list-demo-accounts.server.ts'
import { findActor } from './session.server.ts'
import { signInDemo } from './sign-in-demo.server.ts'

// The environment is read once, before the first use case asks for it.
vi.hoisted(() => {
  process.env.DEMO = '1'
})

const blank = () => new Request('http://localhost/')

it('signs in as a person of the story, and shows only those that are loaded', async () => {
  await aUser({ email: demoEmail('provider'), name: '周敏', demo: true })
  expect(await listDemoAccounts()).toEqual([{ role: 'provider', name: '周敏' }])
  const headers = await signInDemo(blank(), 'provider')
  const cookie = headers?.get('Set-Cookie')?.split(';')[0] ?? ''
  expect(await findActor(new Request('http://localhost/', { headers: { Cookie: cookie } }))).toMatchObject({
    email: 'provider@demo.yupei',
  })
})

it('opens nothing for people who are not of the story, though they have its address', async () => {
  await aUser({ email: demoEmail('operator'), demo: false })
  expect(await listDemoAccounts()).toEqual([])
  expect(await signInDemo(blank(), 'operator')).toBeNull()
  expect(await signInDemo(blank(), 'official')).toBeNull()
})
