import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { emailField } from './account.schema.ts'
import { type Actor, actorOf } from './actor.ts'
import { findActingUser } from './session.data.server.ts'

/**
 * Who acts where a command of the terminal names somebody by e-mail: the same rights as in the browser. Somebody of several
 * organizations must say for which, by its name or id; others may.
 */
export async function findActorByEmail(
  email: string,
  organization?: string,
): Promise<Outcome<Actor, 'no-user' | 'no-organization' | 'which-organization'>> {
  const address = emailField.safeParse(email)
  const found = address.success ? await reading((tx) => findActingUser(tx, { email: address.data })) : null
  if (!found) return refused('no-user')
  const fitting = found.memberships.filter(
    (one) => !organization || one.organization.id === organization || one.organization.name === organization,
  )
  if (organization && fitting.length === 0) return refused('no-organization')
  if (found.platformRole === 'member' && fitting.length > 1) return refused('which-organization')
  return granted(actorOf(found, fitting[0]))
}
