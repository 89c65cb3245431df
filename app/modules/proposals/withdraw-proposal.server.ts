import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { whyClosed } from './deadlines.ts'
import { findOwnProposal, updateProposal } from './proposal.data.server.ts'
import { mayGo } from './proposal-life.ts'
import { findOpenNeed, holdNeed } from './reception.data.server.ts'

/** Takes a submitted proposal back while others could still be handed in; it may be submitted again until then. */
export async function withdrawProposal(
  actor: Member,
  id: string,
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone' | 'over' | 'settled' | 'late' | 'evaluating' | 'not-open'>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const organizationId = actor.organization.id
    const found = await findOwnProposal(tx, organizationId, id)
    if (!found) return refused('gone')
    await holdNeed(tx, found.needId)
    const proposal = await findOwnProposal(tx, organizationId, id)
    const open = await findOpenNeed(tx, found.needId)
    if (!proposal || !open) return refused('gone')
    const closed = whyClosed(open, now)
    if (closed) return refused(closed)
    if (!mayGo('withdraw', proposal.status)) return refused('over')
    await updateProposal(tx, organizationId, proposal, { status: 'withdrawn' })
    await appendEvent(tx, {
      type: 'proposal.withdrawn',
      subjectId: id,
      organizationId,
      actorId: actor.userId,
      data: { toOrganizationId: open.buyerId, needId: open.needId, proposalId: id, title: open.need.title },
      at: now,
    })
    return granted({ id })
  })
}
