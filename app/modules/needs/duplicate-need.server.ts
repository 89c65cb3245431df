import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { findOwnNeed, insertNeed } from './need.data.server.ts'

/**
 * Begins a new draft with the words of another need of the organization; its dates are left behind. Words that were taken down do not
 * come back this way.
 */
export async function duplicateNeed(
  actor: Member,
  id: string,
): Promise<Outcome<{ id: string }, 'gone' | 'not-now'>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const need = await findOwnNeed(tx, actor.organization.id, id)
    if (!need) return refused('gone')
    if (need.status === 'suspended') return refused('not-now')
    const {
      id: _id,
      organization: _organization,
      authorId: _author,
      status: _status,
      version: _version,
      revision: _revision,
      publishedAt: _publishedAt,
      closedAt: _closedAt,
      closeReason: _closeReason,
      createdAt: _createdAt,
      updatedAt: _updatedAt,
      startOn: _startOn,
      finishBy: _finishBy,
      quoteDeadline: _quoteDeadline,
      ...words
    } = need
    const copy = await insertNeed(tx, {
      ...words,
      authorId: actor.userId,
      extension: need.extension as Prisma.InputJsonObject,
      criteria: need.criteria as Prisma.InputJsonArray,
    })
    await appendEvent(tx, {
      type: 'need.drafted',
      subjectId: copy.id,
      organizationId: actor.organization.id,
      actorId: actor.userId,
      data: { copiedFrom: id },
    })
    return granted(copy)
  })
}
