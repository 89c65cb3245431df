import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { deleteAbsence, wakeRoutings } from './capacity.data.server.ts'

/** Back earlier, or never away; false where there is no such absence of the organization. */
export async function removeAbsence(actor: Member, id: string): Promise<boolean> {
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    if (!(await deleteAbsence(tx, organizationId, id))) return false
    await wakeRoutings(tx, organizationId)
    await appendEvent(tx, { type: 'absence.removed', subjectId: id, organizationId, actorId: actor.userId })
    return true
  })
}
