import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { countAttempt, forgiveAttempt } from './attempt-limit.server.ts'
import { isPasswordOf } from './password-hash.server.ts'
import { replaceSession } from './session.server.ts'
import { findUserByEmail } from './user.data.server.ts'

/**
 * Signs in by e-mail and password; answers the headers that carry the new session. An unknown e-mail and a wrong
 * password get the same answer after the same work.
 */
export async function signIn(
  request: Request,
  { email, password }: { email: string; password: string },
  address: string,
): Promise<Outcome<Headers, 'wrong-credentials' | 'too-many-attempts'>> {
  const attempt = { email, address }
  if (!(await countAttempt(attempt))) return refused('too-many-attempts')
  const user = await reading((tx) => findUserByEmail(tx, email))
  const right = await isPasswordOf(user?.passwordHash, password)
  if (!user || !right) {
    // Recorded for unknown addresses too: the answer must not take longer where there is an account.
    await transaction((tx) =>
      appendEvent(tx, {
        type: 'account.sign-in-refused',
        subjectId: user?.id ?? 'nobody',
        data: { address },
      }),
    )
    return refused('wrong-credentials')
  }

  await forgiveAttempt(attempt)
  return transaction(async (tx) => {
    await appendEvent(tx, { type: 'account.signed-in', subjectId: user.id, actorId: user.id })
    return granted(await replaceSession(tx, request, user.id))
  })
}
