import { publishedIdsOf } from '#app/modules/offerings/offering.data.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Former } from './former.ts'
import type { Ground, Kind } from './moderation.ts'
import { restoreNeed, suspendNeed } from './need-effect.data.server.ts'
import { restoreOffering, suspendOffering } from './offering-effect.data.server.ts'
import { hideMessage, hideReview, showMessage, showReview } from './words-effect.data.server.ts'

type Hit = { kind: Kind; subjectId: string; ownerId: string }
export type Deed = { actorId: string; now: Date; ground: Ground }

/** Has a thing shown to nobody but its owner and officials any more. Returns what stood how. */
export async function takeDown(tx: Tx, { kind, subjectId: id, ownerId }: Hit, deed: Deed): Promise<Former[]> {
  if (kind === 'offering') return [{ id, was: await suspendOffering(tx, ownerId, id, deed) }]
  if (kind === 'need') return [{ id, was: await suspendNeed(tx, ownerId, id, deed) }]
  if (kind === 'review') return [{ id, was: await hideReview(tx, id, deed) }]
  if (kind === 'message') return [{ id, was: await hideMessage(tx, id, deed) }]
  await tx.organization.updateMany({ where: { id }, data: { suspendedAt: deed.now } })
  const former: Former[] = []
  for (const one of await publishedIdsOf(tx, id))
    former.push({ id: one, was: await suspendOffering(tx, id, one, deed) })
  return former
}

/** Puts back what a case took down, as it was. */
export async function putBack(
  tx: Tx,
  { kind, subjectId, ownerId, former }: Hit & { former: Former[] },
  deed: Deed,
): Promise<void> {
  // First: while its provider's page is down, no service comes back.
  if (kind === 'organization')
    await tx.organization.updateMany({ where: { id: subjectId }, data: { suspendedAt: null } })
  for (const one of former) {
    if (kind === 'need') await restoreNeed(tx, ownerId, one, deed)
    else if (kind === 'review') await showReview(tx, one, deed)
    else if (kind === 'message') await showMessage(tx, one)
    else await restoreOffering(tx, ownerId, one, deed)
  }
}
