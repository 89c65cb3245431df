import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findProposalSeenBy } from './proposal.data.server.ts'
import { isEditable } from './proposal-life.ts'
import { answerInvitation } from './team.data.server.ts'

/** An organization that was asked into a team agrees to answer together, or does not. */
export async function answerTeamInvitation(
  actor: Member,
  id: string,
  agrees: boolean,
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone' | 'over' | 'done-already'>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const organizationId = actor.organization.id
    const proposal = await findProposalSeenBy(tx, organizationId, id)
    if (!proposal) return refused('gone')
    if (!isEditable(proposal.status)) return refused('over')
    const answered = await answerInvitation(
      tx,
      { proposalId: id, organizationId, userId: actor.userId },
      agrees ? { consentedAt: now } : { declinedAt: now },
    )
    return answered ? granted({ id }) : refused('done-already')
  })
}
