import type { Member } from '#app/modules/accounts/actor.ts'
import { findSendingOf } from '#app/modules/routing/sending.data.server.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { whyClosed } from './deadlines.ts'
import { findOfferingExtension, findOwnProposalFor, insertProposal } from './proposal.data.server.ts'
import { blankProposal } from './proposal.ts'
import { findOpenNeed, holdNeed } from './reception.data.server.ts'

type Refusal = 'gone' | 'not-interested' | 'settled' | 'late' | 'evaluating' | 'not-open'

/** Begins a proposal for a need that the provider is interested in; where it has one already, that one. */
export async function startProposal(
  actor: Member,
  needId: string,
  now = new Date(),
): Promise<Outcome<{ id: string }, Refusal>> {
  if (!isUuid(needId) || !actor.organization.isProvider) return refused('gone')
  return transaction(async (tx) => {
    const organizationId = actor.organization.id
    const sending = await findSendingOf(tx, needId, organizationId)
    if (!sending) return refused('gone')
    await holdNeed(tx, needId)
    const known = await findOwnProposalFor(tx, organizationId, needId)
    if (known) return granted({ id: known.id })
    const open = await findOpenNeed(tx, needId)
    if (!open) return refused('gone')
    const closed = whyClosed(open, now)
    if (closed) return refused(closed)
    if (sending.status !== 'interested') return refused('not-interested')
    const offering = await findOfferingExtension(tx, organizationId, sending.offeringId)
    const fits = offering && offering.domainCode === open.need.domainCode
    const { id } = await insertProposal(tx, {
      needId,
      organizationId,
      offeringId: offering ? sending.offeringId : null,
      authorId: actor.userId,
      content: { ...blankProposal, extension: fits ? (offering.extension as ExtensionValues) : {} },
    })
    return granted({ id })
  })
}
