import { appendEvents } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { findOpenNeed, holdNeed } from './reception.data.server.ts'
import { findSubmitted, insertSettlement, settleProposals } from './settlement.data.server.ts'

export type SettledAs =
  | { kind: 'awarded'; proposalId: string; reason: string }
  | { kind: 'none_suitable' | 'cancelled'; reason: string }

/**
 * Ends the search for a provider, once: the awarded proposal is marked so, the other submitted ones are rejected, and each of
 * their organizations hears of it. Runs in the transaction of what follows from it: an award opens a deal.
 * `buyerId` is the organization that the need must belong to.
 */
export async function settleNeed(
  tx: Tx,
  { needId, buyerId, userId }: { needId: string; buyerId: string; userId: string },
  outcome: SettledAs,
  now: Date,
): Promise<Outcome<{ needId: string }, 'gone' | 'settled' | 'not-submitted'>> {
  // Before anything else, in the order of whoever submits: neither then waits for the other for ever.
  await holdNeed(tx, needId)
  const open = await findOpenNeed(tx, needId)
  if (open?.buyerId !== buyerId) return refused('gone')
  if (open.settled) return refused('settled')
  const awarded = outcome.kind === 'awarded' ? outcome.proposalId : null
  if (awarded && !(await findSubmitted(tx, needId, awarded))) return refused('not-submitted')
  await insertSettlement(tx, { needId, userId, outcome, now })
  const told = await settleProposals(tx, needId, awarded, now)
  await appendEvents(
    tx,
    told.map(({ id, organizationId }) => ({
      type: 'need.settled',
      subjectId: needId,
      organizationId: buyerId,
      actorId: userId,
      data: {
        toOrganizationId: organizationId,
        needId,
        proposalId: id,
        title: open.need.title,
        result: id === awarded ? 'awarded' : outcome.kind === 'awarded' ? 'rejected' : outcome.kind,
      },
      at: now,
    })),
  )
  return granted({ needId })
}
