import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Actor } from './actor.ts'
import { confirmPassword } from './confirm-password.server.ts'
import { deletePerson, findOrganizationsOwnedAlone } from './own-data.data.server.ts'

/**
 * Closes one's own account for good: name, e-mail, sessions, files are deleted. What was done for an organization stays with it, and
 * the log keeps an id that names nobody. Who is an organization's only owner hands it over first.
 */
export async function closeAccount(
  actor: Actor,
  { password }: { password: string },
  address: string,
): Promise<Outcome<null, 'wrong-password' | 'too-many-attempts' | 'only-owner' | 'official'>> {
  // Who may see the whole city is let go by whoever let them in.
  if (actor.platformRole !== 'member') return refused('official')
  const confirmed = await confirmPassword(actor, password, address)
  if (!confirmed.ok) return confirmed
  return transaction(async (tx) => {
    if ((await findOrganizationsOwnedAlone(tx, actor.userId)).length > 0) return refused('only-owner')
    await appendEvent(tx, { type: 'account.closed', subjectId: actor.userId, actorId: actor.userId })
    await deletePerson(tx, actor.userId)
    return granted(null)
  })
}
