import { env } from '#app/platform/env.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { type DemoRole, demoEmail, demoRoles } from './demo-account.ts'
import { findDemoUsers } from './user.data.server.ts'

/** The demo accounts that can be signed in as; none unless the demo is switched on and its data loaded. */
export async function listDemoAccounts(): Promise<{ role: DemoRole; name: string }[]> {
  if (!env().DEMO) return []
  const users = await reading((tx) => findDemoUsers(tx, demoRoles.map(demoEmail)))
  return demoRoles.flatMap((role) => {
    const user = users.find(({ email }) => email === demoEmail(role))
    return user ? [{ role, name: user.name }] : []
  })
}
