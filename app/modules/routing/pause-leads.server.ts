import type { Member } from '#app/modules/accounts/actor.ts'
import { findOwnOffering } from '#app/modules/offerings/offering.data.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { insertPause } from './capacity.data.server.ts'

/** No further invitations, for the whole organization or for one of its offerings; what was told before stays to be answered. */
export async function pauseLeads(
  actor: Member,
  offeringId: string | null,
  now = new Date(),
): Promise<Outcome<{ subjectId: string }, 'gone'>> {
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    if (offeringId && !(await findOwnOffering(tx, organizationId, offeringId))) return refused('gone')
    const subjectId = offeringId ?? organizationId
    await insertPause(tx, { subjectId, organizationId, pausedById: actor.userId, pausedAt: now })
    await appendEvent(tx, { type: 'leads.paused', subjectId, organizationId, actorId: actor.userId })
    return granted({ subjectId })
  })
}
