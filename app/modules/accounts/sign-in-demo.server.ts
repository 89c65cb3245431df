import { env } from '#app/platform/env.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { type DemoRole, demoEmail } from './demo-account.ts'
import { replaceSession } from './session.server.ts'
import { findDemoUsers } from './user.data.server.ts'

/** Signs in as somebody of the demo story; null unless the demo is switched on and they exist in it. */
export async function signInDemo(request: Request, role: DemoRole): Promise<Headers | null> {
  if (!env().DEMO) return null
  return transaction(async (tx) => {
    const [user] = await findDemoUsers(tx, [demoEmail(role)])
    if (!user) return null
    await appendEvent(tx, {
      type: 'account.signed-in',
      subjectId: user.id,
      actorId: user.id,
      data: { demo: true },
    })
    return replaceSession(tx, request, user.id)
  })
}
