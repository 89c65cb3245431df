import type { Actor } from '#app/modules/accounts/actor.ts'
import { chooseOrganization } from '#app/modules/accounts/session.data.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findMembership } from './membership.data.server.ts'

/** Has the actor's session act for another organization of theirs; false where they are no member. */
export async function switchOrganization(actor: Actor, organizationId: string): Promise<boolean> {
  return transaction(async (tx) => {
    if (!(await findMembership(tx, organizationId, actor.userId))) return false
    await chooseOrganization(tx, actor.sessionId, organizationId)
    return true
  })
}
