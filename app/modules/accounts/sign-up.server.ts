import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { mayMakeAccount } from './attempt-limit.server.ts'
import { hashPassword } from './password-hash.server.ts'
import { replaceSession } from './session.server.ts'
import { isUniqueViolation } from './unique-violation.server.ts'
import { findUserByEmail, insertUser } from './user.data.server.ts'

/** The text of terms and privacy notice that people agree to; changes with the text. */
export const TERMS_VERSION = '2026-11'

type NewAccount = { name: string; email: string; password: string; locale: string }

/** Makes an account and signs it in; answers the headers that carry the session. */
export async function signUp(
  request: Request,
  { password, ...person }: NewAccount,
  address: string,
): Promise<Outcome<Headers, 'email-taken' | 'too-many-accounts'>> {
  if (!(await mayMakeAccount(address))) return refused('too-many-accounts')
  // Hashed before the look-up, so that a taken address answers no faster than a free one.
  const passwordHash = await hashPassword(password)
  if (await reading((tx) => findUserByEmail(tx, person.email))) return refused('email-taken')
  try {
    return await transaction(async (tx) => {
      const user = await insertUser(tx, { ...person, passwordHash })
      await appendEvent(tx, {
        type: 'account.opened',
        subjectId: user.id,
        actorId: user.id,
        data: { terms: TERMS_VERSION },
      })
      return granted(await replaceSession(tx, request, user.id))
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refused('email-taken')
    throw error
  }
}
