import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { whyClosed } from './deadlines.ts'
import { holdOwnProposal, insertProposalVersion, updateProposal } from './proposal.data.server.ts'
import { type ProposalContent, totalFen } from './proposal.ts'
import { proposalLacks } from './proposal-lacks.ts'
import { isEditable } from './proposal-life.ts'
import { findOpenNeed } from './reception.data.server.ts'

type Refusal = 'gone' | 'over' | 'stale' | 'incomplete' | 'settled' | 'late' | 'evaluating' | 'not-open'

/**
 * Hands the proposal in as its next version, word for word, with those of the team that agreed. The need is held meanwhile, so
 * that nothing comes in after its deadline, once evaluation began or once it is settled. The first one locks the weights.
 */
export async function submitProposal(
  actor: Member,
  id: string,
  revision: number,
  now = new Date(),
): Promise<Outcome<{ version: number }, Refusal>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const organizationId = actor.organization.id
    const proposal = await holdOwnProposal(tx, organizationId, id)
    const open = proposal && (await findOpenNeed(tx, proposal.needId))
    if (!proposal || !open) return refused('gone')
    const closed = whyClosed(open, now)
    if (closed) return refused(closed)
    if (!isEditable(proposal.status)) return refused('over')
    if (proposal.revision !== revision) return refused('stale')
    const asked = proposal.members.map(({ consentedAt, declinedAt }) => ({
      consented: consentedAt !== null,
      declined: declinedAt !== null,
    }))
    const written = proposal.content as unknown as ProposalContent
    if (proposalLacks(written, asked, open.quoteDeadline, now).length > 0) return refused('incomplete')

    const team = proposal.members
      .filter(({ consentedAt }) => consentedAt !== null)
      .map(({ organizationId: member, role }) => ({ organizationId: member, role }))
    const content = { ...written, team }
    const version = proposal.version + 1
    const saved = await updateProposal(tx, organizationId, proposal, {
      status: 'submitted',
      version,
      submittedAt: now,
      content: content as unknown as Prisma.InputJsonObject,
    })
    if (!saved) return refused('stale')
    await insertProposalVersion(tx, {
      proposalId: id,
      version,
      content,
      authorId: actor.userId,
      submittedAt: now,
    })
    await appendEvent(tx, {
      type: 'proposal.submitted',
      subjectId: id,
      organizationId,
      actorId: actor.userId,
      data: {
        toOrganizationId: open.buyerId,
        needId: open.needId,
        proposalId: id,
        title: open.need.title,
        version,
        totalFen: totalFen(content),
      },
      at: now,
    })
    return granted({ version })
  })
}
