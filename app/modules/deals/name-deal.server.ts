import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findNamedDeal } from './deal.data.server.ts'

/** A deal of an organization, whatever became of it, for what refers to it; null for others'. */
export async function nameDeal(tx: Tx, organizationId: string, id: string) {
  return isUuid(id) ? findNamedDeal(tx, organizationId, id) : null
}

/** The same while it is being delivered: when more may be arranged for it. */
export async function nameActiveDeal(tx: Tx, organizationId: string, id: string) {
  const deal = await nameDeal(tx, organizationId, id)
  return deal?.state === 'active' ? deal : null
}

/** What an address says that something is arranged for; null where it is no deal of who looks, or none in delivery. */
export async function readActiveDeal(
  actor: Actor | null,
  id: string | null | undefined,
): Promise<{ id: string; title: string } | null> {
  const organization = actor?.organization
  if (!organization || !id) return null
  const deal = await reading((tx) => nameActiveDeal(tx, organization.id, id))
  return deal && { id: deal.id, title: deal.title }
}
