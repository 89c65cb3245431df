import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { listOrganizationsOf } from './membership.data.server.ts'
import type { OwnOrganization } from './own-organization.ts'

/** The organizations that the actor can act for. */
export async function listOwnOrganizations(actor: Actor): Promise<OwnOrganization[]> {
  const memberships = await reading((tx) => listOrganizationsOf(tx, actor.userId))
  return memberships.map(({ role, organization }) => ({
    ...organization,
    role,
    current: organization.id === actor.organization?.id,
  }))
}
