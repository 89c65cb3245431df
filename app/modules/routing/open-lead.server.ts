import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { markOpened } from './sending.data.server.ts'

/** Remembers that somebody of the team has read it; the first time counts. */
export async function openLead(
  { userId, organization }: Member,
  id: string,
  now = new Date(),
): Promise<void> {
  await transaction(async (tx) => {
    if (!(await markOpened(tx, organization.id, id, now))) return
    await appendEvent(tx, {
      type: 'sending.opened',
      subjectId: id,
      organizationId: organization.id,
      actorId: userId,
    })
  })
}
