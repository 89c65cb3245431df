import { env } from '#app/platform/env.server.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { isPasswordOf } from './password-hash.server.ts'
import { passwordRules } from './password-rules.ts'
import { findFormerHashes, findPasswordHash, keepFormerHash, updatePassword } from './user.data.server.ts'

const remembered = () => passwordRules[env().PASSWORD_PROFILE].remembered

/**
 * Whether a password is one of those that may not be chosen again; the current one is asked about only where the rules remember more than
 * that: a forgotten password may come back to mind.
 */
export async function wasUsedBefore(userId: string, password: string): Promise<boolean> {
  const count = remembered()
  if (count < 2) return false
  const hashes = await reading(async (tx) => {
    const user = await findPasswordHash(tx, userId)
    return [...(user ? [user.passwordHash] : []), ...(await findFormerHashes(tx, userId, count - 1))]
  })
  for (const hash of hashes) if (await isPasswordOf(hash, password)) return true
  return false
}

/** Puts a new hash in place; keeps the old one where the rules forbid to come back to it. */
export async function replacePassword(tx: Tx, userId: string, passwordHash: string, now = new Date()) {
  const count = remembered()
  if (count > 1) await keepFormerHash(tx, userId, count - 1)
  await updatePassword(tx, userId, passwordHash, now)
}
