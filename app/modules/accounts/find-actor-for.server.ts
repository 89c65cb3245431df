import type { Tx } from '#app/platform/transaction.server.ts'
import { type Actor, actorOf } from './actor.ts'
import { findActingUser } from './session.data.server.ts'

/**
 * Who asked for work that is done later, with the rights of today; null where they act for its organization no longer.
 * @param organizationId null for work that is nobody's but the user's
 */
export async function findActorFor(
  tx: Tx,
  { userId, organizationId }: { userId: string; organizationId: string | null },
): Promise<Actor | null> {
  const user = await findActingUser(tx, { id: userId })
  const membership = user?.memberships.find((one) => one.organization.id === organizationId)
  return !user || (organizationId && !membership) ? null : actorOf(user, membership)
}
