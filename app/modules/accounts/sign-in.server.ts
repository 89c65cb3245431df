import { env } from '#app/platform/env.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading, type Tx, transaction } from '#app/platform/transaction.server.ts'
import { countAttempt, forgiveAttempt } from './attempt-limit.server.ts'
import { isPasswordOf } from './password-hash.server.ts'
import { insertReset } from './password-reset.data.server.ts'
import { isOutworn } from './password-rules.ts'
import { newToken } from './secret-token.server.ts'
import { replaceSession } from './session.server.ts'
import { findUserByEmail } from './user.data.server.ts'

/** Minutes within which an outworn password is to be replaced. */
const RENEWAL_MINUTES = 30

/**
 * Signs in by e-mail and password; answers the headers that carry the new session. An unknown e-mail and a wrong
 * password get the same answer after the same work. Who knows a password that has been used for as long as it may be gets, in place of a
 * session, the secret with which to choose a new one.
 */
export async function signIn(
  request: Request,
  { email, password }: { email: string; password: string },
  address: string,
  now = new Date(),
): Promise<
  | Outcome<Headers, 'wrong-credentials' | 'too-many-attempts'>
  | { ok: false; refusal: 'outworn'; token: string }
> {
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
  if (isOutworn(env().PASSWORD_PROFILE, user.passwordSetAt, now)) {
    return { ok: false, refusal: 'outworn', token: await transaction((tx) => renewalOf(tx, user.id, now)) }
  }
  return transaction(async (tx) => {
    await appendEvent(tx, { type: 'account.signed-in', subjectId: user.id, actorId: user.id })
    return granted(await replaceSession(tx, request, user.id))
  })
}

async function renewalOf(tx: Tx, userId: string, now: Date): Promise<string> {
  const { token, tokenHash } = newToken()
  const expiresAt = new Date(now.getTime() + RENEWAL_MINUTES * 60_000)
  await insertReset(tx, { tokenHash, userId, expiresAt })
  await appendEvent(tx, { type: 'account.password-outworn', subjectId: userId })
  return token
}
