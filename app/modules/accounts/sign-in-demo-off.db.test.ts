import { expect, it, vi } from 'vitest'
import { aUser } from '#tests/factories/a-user.ts'
import { demoEmail } from './demo-account.ts'
import { listDemoAccounts } from './list-demo-accounts.server.ts'
import { signInDemo } from './sign-in-demo.server.ts'

vi.hoisted(() => {
  process.env.DEMO = '0'
})

it('lets nobody in without a password unless the demo is switched on, even with its data loaded', async () => {
  await aUser({ email: demoEmail('operator'), platformRole: 'operator', demo: true })
  expect(await listDemoAccounts()).toEqual([])
  expect(await signInDemo(new Request('http://localhost/'), 'operator')).toBeNull()
})
