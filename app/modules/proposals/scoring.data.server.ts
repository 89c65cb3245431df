import type { Tx } from '#app/platform/transaction.server.ts'
import type { Scores } from './scores.ts'

export type Scoring = {
  userId: string
  scores: Scores
  note: string
  revision: number
  handedInAt: Date | null
}
export type Agreed = {
  scores: Scores
  /** Why, by proposal. */
  notes: Record<string, string>
  revision: number
  closedAt: Date | null
}

export async function listScorings(tx: Tx, needId: string): Promise<Scoring[]> {
  const rows = await tx.scoring.findMany({ where: { needId }, orderBy: { userId: 'asc' } })
  return rows.map(({ scores, ...row }) => ({ ...row, scores: scores as Scores }))
}

/** Writes one person's points if they are still those that were read (revision 0: none yet). */
export async function writeScoring(
  tx: Tx,
  needId: string,
  userId: string,
  revision: number,
  data: { scores: Scores; note: string; handedInAt: Date | null },
): Promise<boolean> {
  if (revision === 0) {
    const { count } = await tx.scoring.createMany({
      data: [{ needId, userId, ...data }],
      skipDuplicates: true,
    })
    return count === 1
  }
  const { count } = await tx.scoring.updateMany({
    where: { needId, userId, revision, handedInAt: null },
    data: { ...data, revision: revision + 1 },
  })
  return count === 1
}

export async function findConsensus(tx: Tx, needId: string): Promise<Agreed | null> {
  const row = await tx.consensus.findUnique({ where: { needId } })
  if (!row) return null
  return {
    scores: row.scores as Scores,
    notes: row.notes as Record<string, string>,
    revision: row.revision,
    closedAt: row.closedAt,
  }
}

/** The same for what the panel agreed on; closed, it stays as it is. */
export async function writeConsensus(
  tx: Tx,
  needId: string,
  revision: number,
  data: {
    scores: Scores
    notes: Record<string, string>
    closedAt: Date | null
    closedById: string | null
  },
): Promise<boolean> {
  if (revision === 0) {
    const { count } = await tx.consensus.createMany({ data: [{ needId, ...data }], skipDuplicates: true })
    return count === 1
  }
  const { count } = await tx.consensus.updateMany({
    where: { needId, revision, closedAt: null },
    data: { ...data, revision: revision + 1 },
  })
  return count === 1
}

/** How a need's search ended, and with which proposal. */
export function findSettlement(tx: Tx, needId: string) {
  return tx.settlement.findUnique({
    where: { needId },
    select: { kind: true, reason: true, proposalId: true, settledAt: true },
  })
}
