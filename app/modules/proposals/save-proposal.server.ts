import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { findOwnProposal, updateProposal } from './proposal.data.server.ts'
import type { ProposalContent } from './proposal.ts'
import { isEditable } from './proposal-life.ts'

/**
 * Saves the draft; of a submitted proposal too, whose submitted words stay as they are until they are submitted anew. Refuses
 * where it was saved elsewhere since the form was filled.
 */
export async function saveProposal(
  actor: Member,
  id: string,
  { revision, content }: { revision: number; content: ProposalContent },
): Promise<Outcome<{ revision: number }, 'gone' | 'over' | 'stale'>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const proposal = await findOwnProposal(tx, actor.organization.id, id)
    if (!proposal) return refused('gone')
    if (!isEditable(proposal.status)) return refused('over')
    const saved = await updateProposal(
      tx,
      actor.organization.id,
      { id, revision },
      { content: content as unknown as Prisma.InputJsonObject },
    )
    return saved ? granted({ revision: revision + 1 }) : refused('stale')
  })
}
