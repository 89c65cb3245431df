import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'

/**
 * Says that what others read of an organization has changed. Its offerings carry its region, labels and
 * certificates, so whoever calls a use case that says this refreshes them next (`refreshOfferingsOf`).
 */
export function organizationChanged(tx: Tx, actor: Member, part: 'profile' | 'certificates'): Promise<void> {
  return appendEvent(tx, {
    type: 'organization.changed',
    subjectId: actor.organization.id,
    organizationId: actor.organization.id,
    actorId: actor.userId,
    data: { part },
  })
}
