import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { dealsOf, overseenBy } from './deal.data.server.ts'
import { findEvidence } from './evidence.data.server.ts'

/** A file of a deal for those who have a part in it and for those who settle disputes; null for others. */
export async function readEvidence(
  actor: Actor,
  dealId: string,
  id: string,
): Promise<{ name: string; mediaType: string; bytes: Uint8Array } | null> {
  if (!isUuid(dealId) || !isUuid(id)) return null
  const among =
    actor.platformRole !== 'member' ? overseenBy(actor) : actor.organization && dealsOf(actor.organization.id)
  return among ? reading((tx) => findEvidence(tx, among, dealId, id)) : null
}
