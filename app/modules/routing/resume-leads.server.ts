import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { deletePause, wakeRoutings } from './capacity.data.server.ts'

/** Takes invitations again, for the whole organization or for one of its offerings. */
export async function resumeLeads(actor: Member, offeringId: string | null): Promise<void> {
  const organizationId = actor.organization.id
  const subjectId = offeringId ?? organizationId
  await transaction(async (tx) => {
    if (!(await deletePause(tx, organizationId, subjectId))) return
    await wakeRoutings(tx, organizationId)
    await appendEvent(tx, { type: 'leads.resumed', subjectId, organizationId, actorId: actor.userId })
  })
}
