import type { Tx } from '#app/platform/transaction.server.ts'
import type { SettledAs } from './settle-need.server.ts'

type NewSettlement = { needId: string; buyerId: string; userId: string; outcome: SettledAs; now: Date }

/** A submitted proposal for a need, held so that it cannot be withdrawn meanwhile. */
export async function findSubmitted(tx: Tx, needId: string, proposalId: string) {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "Proposal"
    WHERE "id" = ${proposalId}::uuid AND "needId" = ${needId}::uuid AND "status" = 'submitted' FOR UPDATE`
  return found
}

/** Writes how a need of the buyer ended; the key refuses a second ending. */
export async function insertSettlement(
  tx: Tx,
  { needId, buyerId, userId, outcome, now }: NewSettlement,
): Promise<'inserted' | 'gone' | 'settled'> {
  const need = await tx.need.findFirst({
    where: { id: needId, organizationId: buyerId },
    select: { id: true },
  })
  if (!need) return 'gone'
  const { count } = await tx.settlement.createMany({
    data: [
      {
        needId,
        kind: outcome.kind,
        reason: outcome.reason,
        proposalId: outcome.kind === 'awarded' ? outcome.proposalId : null,
        settledBy: userId,
        settledAt: now,
      },
    ],
    skipDuplicates: true,
  })
  return count === 1 ? 'inserted' : 'settled'
}

/** Marks what was submitted for a need as awarded or rejected; returns those proposals with the need's title. */
export async function settleProposals(tx: Tx, needId: string, awarded: string | null, now: Date) {
  const submitted = await tx.proposal.findMany({
    where: { needId, status: 'submitted' },
    select: { id: true, organizationId: true, need: { select: { title: true } } },
  })
  for (const { id, organizationId } of submitted)
    await tx.proposal.updateMany({
      where: { id, organizationId, status: 'submitted' },
      data: { status: id === awarded ? 'awarded' : 'rejected', settledAt: now },
    })
  return submitted.map(({ need, ...proposal }) => ({ ...proposal, title: need.title }))
}
