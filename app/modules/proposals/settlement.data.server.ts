import type { Tx } from '#app/platform/transaction.server.ts'
import type { SettledAs } from './settle-need.server.ts'

/** A submitted proposal for a need, held so that it cannot be withdrawn meanwhile. */
export async function findSubmitted(tx: Tx, needId: string, proposalId: string) {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "Proposal"
    WHERE "id" = ${proposalId}::uuid AND "needId" = ${needId}::uuid AND "status" = 'submitted' FOR UPDATE`
  return found
}

/** Writes how a need ended; the key refuses a second ending. */
export async function insertSettlement(
  tx: Tx,
  { needId, userId, outcome, now }: { needId: string; userId: string; outcome: SettledAs; now: Date },
): Promise<void> {
  await tx.settlement.create({
    data: {
      needId,
      kind: outcome.kind,
      reason: outcome.reason,
      proposalId: outcome.kind === 'awarded' ? outcome.proposalId : null,
      settledBy: userId,
      settledAt: now,
    },
    select: { needId: true },
  })
}

/** Marks what was submitted for a need as awarded or rejected; returns those proposals. */
export async function settleProposals(tx: Tx, needId: string, awarded: string | null, now: Date) {
  const submitted = await tx.proposal.findMany({
    where: { needId, status: 'submitted' },
    select: { id: true, organizationId: true },
  })
  const settle = (status: 'awarded' | 'rejected', ids: string[]) =>
    tx.proposal.updateMany({
      where: { needId, id: { in: ids }, status: 'submitted' },
      data: { status, settledAt: now },
    })
  const isAwarded = ({ id }: { id: string }) => id === awarded
  await settle(
    'awarded',
    submitted.filter(isAwarded).map(({ id }) => id),
  )
  await settle(
    'rejected',
    submitted.filter((one) => !isAwarded(one)).map(({ id }) => id),
  )
  return submitted
}
