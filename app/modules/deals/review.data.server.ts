import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { DealSide } from './party.ts'
import type { ReviewScores } from './review.ts'

const read = {
  deal: {
    select: { buyerId: true, buyer: { select: { name: true } }, provider: { select: { name: true } } },
  },
} satisfies Prisma.ReviewInclude
export type ReviewRow = Prisma.ReviewGetPayload<{ include: typeof read }>

/** Writes a side's review of a deal; false where it has written one. */
export async function insertReview(
  tx: Tx,
  review: {
    dealId: string
    side: DealSide
    aboutId: string
    authorId: string
    scores: ReviewScores
    text: string
    createdAt: Date
  },
): Promise<boolean> {
  const { count } = await tx.review.createMany({ data: [review], skipDuplicates: true })
  return count === 1
}

/** Writes the answer of whom the review is about, once. */
export async function insertAnswer(
  tx: Tx,
  {
    dealId,
    aboutId,
    userId,
    answer,
    now,
  }: Record<'dealId' | 'aboutId' | 'userId' | 'answer', string> & { now: Date },
): Promise<boolean> {
  const { count } = await tx.review.updateMany({
    where: { dealId, aboutId, answer: null },
    data: { answer, answeredAt: now, answeredBy: userId },
  })
  return count === 1
}

/** Hides a review or, without a reason, shows it again unless officials have taken it down, whoever hid it first: that is appealed against. */
export async function updateHidden(
  tx: Tx,
  {
    dealId,
    id,
    reason,
    userId,
    now,
  }: { dealId: string; id: string; reason: string | null; userId: string; now: Date },
): Promise<boolean> {
  if (!reason && (await isTakenDown(tx, id))) return false
  const { count } = await tx.review.updateMany({
    where: { id, dealId, hiddenAt: reason ? null : { not: null } },
    data: { hiddenAt: reason ? now : null, hiddenReason: reason, hiddenBy: userId },
  })
  return count === 1
}

async function isTakenDown(tx: Tx, id: string): Promise<boolean> {
  const state = { in: ['taken_down' as const, 'appealed' as const, 'upheld' as const] }
  return (await tx.moderationCase.count({ where: { kind: 'review', subjectId: id, state } })) > 0
}

export function listReviewsOfDeal(tx: Tx, dealId: string): Promise<ReviewRow[]> {
  return tx.review.findMany({ where: { dealId }, orderBy: { createdAt: 'asc' }, include: read })
}

/** What buyers say of a provider, newest first. */
export function listReviewsOf(tx: Tx, providerId: string, take: number): Promise<ReviewRow[]> {
  return tx.review.findMany({
    where: { aboutId: providerId, side: 'buyer' },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take,
    include: read,
  })
}

/** The scores of all reviews of a provider, for the average. */
export async function listScoresOf(tx: Tx, providerId: string) {
  const rows = await tx.review.findMany({
    where: { aboutId: providerId, side: 'buyer' },
    select: { scores: true, hiddenAt: true },
  })
  return rows.map(({ scores, hiddenAt }) => ({ scores: scores as ReviewScores, hidden: hiddenAt !== null }))
}
