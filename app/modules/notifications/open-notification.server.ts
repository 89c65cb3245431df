import type { Actor } from '#app/modules/accounts/actor.ts'
import { switchOrganization } from '#app/modules/organizations/switch-organization.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findOwn, markOne } from './centre.data.server.ts'

/**
 * Marks a notification as read and says where it leads; null where it is not the person's. Where it came on behalf of another
 * organization of theirs they act for that one from now on: its page would not be there otherwise.
 */
export async function openNotification(actor: Actor, id: string, now = new Date()): Promise<string | null> {
  const found = await transaction(async (tx) => {
    await markOne(tx, actor.userId, id, now)
    return findOwn(tx, actor.userId, id)
  })
  if (!found) return null
  const { organizationId, path } = found
  if (organizationId && organizationId !== actor.organization?.id) {
    await switchOrganization(actor, organizationId)
  }
  return path
}
