import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { indexOfferings } from './index-offerings.server.ts'
import { findOwnOffering, updateOffering } from './offering.data.server.ts'

/** The provider says that everything still holds: the offering is fresh again. */
export async function confirmOffering(
  actor: Member,
  id: string,
): Promise<Outcome<{ id: string }, 'gone' | 'stale'>> {
  return transaction(async (tx) => {
    const offering = await findOwnOffering(tx, actor.organization.id, id)
    if (offering?.status !== 'published') return refused('gone')
    const confirmed = await updateOffering(tx, actor.organization.id, offering, {
      lastConfirmedAt: new Date(),
      version: offering.version + 1,
    })
    if (!confirmed) return refused('stale')
    await indexOfferings(tx, actor.organization.id, [id])
    await appendEvent(tx, {
      type: 'offering.confirmed',
      subjectId: id,
      organizationId: actor.organization.id,
      actorId: actor.userId,
    })
    return granted({ id })
  })
}
