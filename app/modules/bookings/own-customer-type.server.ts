import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { customerOf } from './booking.data.server.ts'
import { type CustomerType, customerTypeOf } from './rate-card.ts'

/** What who looks would pay as; the standard rate where nobody in particular looks. */
export async function ownCustomerType(actor: Actor | null): Promise<CustomerType> {
  const organization = actor?.organization
  if (!organization) return 'standard'
  return customerTypeOf(await reading((tx) => customerOf(tx, organization.id)))
}
