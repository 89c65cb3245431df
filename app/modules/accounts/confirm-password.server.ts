import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading } from '#app/platform/transaction.server.ts'
import type { Actor } from './actor.ts'
import { countAttempt, forgiveAttempt } from './attempt-limit.server.ts'
import { isPasswordOf } from './password-hash.server.ts'
import { findPasswordHash } from './user.data.server.ts'

/** Whether it is really they who sit at the keyboard: asked again before what binds or cannot be undone. Limited like signing in. */
export async function confirmPassword(
  actor: Actor,
  password: string,
  address: string,
): Promise<Outcome<null, 'wrong-password' | 'too-many-attempts'>> {
  const attempt = { email: actor.email, address }
  if (!(await countAttempt(attempt))) return refused('too-many-attempts')
  const user = await reading((tx) => findPasswordHash(tx, actor.userId))
  if (!(await isPasswordOf(user?.passwordHash, password))) return refused('wrong-password')
  await forgiveAttempt(attempt)
  return granted(null)
}
