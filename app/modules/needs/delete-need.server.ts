import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { deleteUnpublished, findOwnNeed } from './need.data.server.ts'
import { mayDelete } from './need.ts'

/** Deletes a draft; what was published once can only be closed. */
export async function deleteNeed(
  actor: Member,
  id: string,
): Promise<Outcome<{ id: string }, 'gone' | 'not-now'>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const need = await findOwnNeed(tx, actor.organization.id, id)
    if (!need) return refused('gone')
    if (!mayDelete(need) || !(await deleteUnpublished(tx, actor.organization.id, id)))
      return refused('not-now')
    await appendEvent(tx, {
      type: 'need.deleted',
      subjectId: id,
      organizationId: actor.organization.id,
      actorId: actor.userId,
    })
    return granted({ id })
  })
}
