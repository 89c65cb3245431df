import { reading } from '#app/platform/transaction.server.ts'
import { findReset } from './password-reset.data.server.ts'
import { hashToken } from './secret-token.server.ts'

/** Whose password a letter's link may change, while it is good; null for any other text. */
export async function findPasswordReset(token: string, now = new Date()): Promise<{ email: string } | null> {
  const reset = await reading((tx) => findReset(tx, hashToken(token), now))
  return reset && { email: reset.user.email }
}
