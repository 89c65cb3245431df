import type { Actor } from '#app/modules/accounts/actor.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import { oversees } from '#app/modules/accounts/powers.ts'
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
  const among = oversees(actor) ? overseenBy(actor) : actor.organization && dealsOf(actor.organization.id)
  const found = among ? await reading((tx) => findEvidence(tx, among, dealId, id)) : null
  if (!found) return null
  const { deal, ...file } = found
  const organizationIds = [deal.buyerId, deal.providerId]
  await noteRead(actor, { kind: 'evidence', subjectId: id, title: file.name, organizationIds })
  return file
}
