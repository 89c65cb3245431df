import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { mayTryReset } from './attempt-limit.server.ts'
import { hashPassword } from './password-hash.server.ts'
import { findReset, spendReset, voidResetsOf } from './password-reset.data.server.ts'
import { replacePassword, wasUsedBefore } from './replace-password.server.ts'
import { hashToken } from './secret-token.server.ts'
import { deleteSessionsOf } from './session.data.server.ts'
import { startSession } from './session.server.ts'

/**
 * Sets a new password by a letter's link, once. Every session ends, whoever holds it, and this browser gets a
 * fresh one; answers the headers that carry it.
 */
export async function resetPassword(
  request: Request,
  { token, password }: { token: string; password: string },
  address: string,
  now = new Date(),
): Promise<Outcome<Headers, 'link-spent' | 'used-before' | 'too-many-attempts'>> {
  // A hash costs the server more than a request costs whoever sends it.
  if (!(await mayTryReset(address))) return refused('too-many-attempts')
  const tokenHash = hashToken(token)
  const asked = await reading((tx) => findReset(tx, tokenHash, now))
  if (!asked) return refused('link-spent')
  if (await wasUsedBefore(asked.userId, password)) return refused('used-before')
  const passwordHash = await hashPassword(password)
  return transaction(async (tx) => {
    const reset = await findReset(tx, tokenHash, now)
    if (!reset || !(await spendReset(tx, tokenHash, now))) return refused('link-spent')
    await voidResetsOf(tx, reset.userId, now)
    await replacePassword(tx, reset.userId, passwordHash, now)
    await deleteSessionsOf(tx, reset.userId)
    await appendEvent(tx, { type: 'account.password-reset', subjectId: reset.userId, actorId: reset.userId })
    return granted(await startSession(tx, request, reset.userId))
  })
}
