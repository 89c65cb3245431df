import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { whyClosed } from './deadlines.ts'
import { holdOwnProposal, updateProposal } from './proposal.data.server.ts'
import { mayGo } from './proposal-life.ts'
import { findOpenNeed } from './reception.data.server.ts'

type Refusal = 'gone' | 'over' | 'stale' | 'settled' | 'late' | 'evaluating' | 'not-open'

/** Takes a submitted proposal back while others could still be handed in; it may be submitted again until then. */
export async function withdrawProposal(
  actor: Member,
  id: string,
  now = new Date(),
): Promise<Outcome<{ id: string }, Refusal>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const organizationId = actor.organization.id
    const proposal = await holdOwnProposal(tx, organizationId, id)
    const open = proposal && (await findOpenNeed(tx, proposal.needId))
    if (!proposal || !open) return refused('gone')
    const closed = whyClosed(open, now)
    if (closed) return refused(closed)
    if (!mayGo('withdraw', proposal.status)) return refused('over')
    // A draft may be saved at the same moment: then it was not withdrawn.
    if (!(await updateProposal(tx, organizationId, proposal, { status: 'withdrawn' })))
      return refused('stale')
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
