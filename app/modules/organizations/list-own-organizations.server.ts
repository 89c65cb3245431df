import type { Actor, MembershipRole } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { listOrganizationsOf } from './membership.data.server.ts'

export type OwnOrganization = { id: string; name: string; role: MembershipRole; current: boolean }

/** The organizations that the actor can act for. */
export async function listOwnOrganizations(actor: Actor): Promise<OwnOrganization[]> {
  const memberships = await reading((tx) => listOrganizationsOf(tx, actor.userId))
  return memberships.map(({ role, organization }) => ({
    ...organization,
    role,
    current: organization.id === actor.organization?.id,
  }))
}
