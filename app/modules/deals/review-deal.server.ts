import type { Actor, Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { inAnyDeal, inDeal } from './in-deal.server.ts'
import { otherSide } from './party.ts'
import { appendRecord } from './record.data.server.ts'
import { insertAnswer, insertReview, updateHidden } from './review.data.server.ts'
import type { ReviewScores } from './review.ts'
import { tellSides } from './tell-sides.server.ts'

/** One side says of the other how it was to deal with; once, and only after both have confirmed. */
export async function leaveReview(
  actor: Member,
  { dealId, scores, text }: { dealId: string; scores: ReviewScores; text: string },
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'not-yours' | 'not-now' | 'reviewed'>> {
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    if (doer.who === 'member') return refused('not-yours')
    if (deal.state !== 'confirmed') return refused('not-now')
    const side = doer.who
    const aboutId = side === 'buyer' ? deal.providerId : deal.buyerId
    const review = { dealId, side, aboutId, authorId: actor.userId, scores, text, createdAt: now }
    if (!(await insertReview(tx, review))) return refused('reviewed')
    await appendRecord(tx, dealId, doer, { kind: 'review' }, now)
    await tellSides(tx, deal, { type: 'review.left', doer, to: [otherSide(side)] })
    return granted(null)
  })
}

/** Answers the review that the other side wrote; once. */
export async function answerReview(
  actor: Member,
  { dealId, answer }: { dealId: string; answer: string },
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'not-yours' | 'not-now'>> {
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    if (doer.who === 'member') return refused('not-yours')
    const { userId, organizationId: aboutId } = doer
    if (!(await insertAnswer(tx, { dealId, aboutId, userId, answer, now }))) return refused('not-now')
    await appendRecord(tx, dealId, doer, { kind: 'review-answer' }, now)
    await tellSides(tx, deal, { type: 'review.answered', doer, to: [otherSide(doer.who)] })
    return granted(null)
  })
}

/** The operator hides a review with a reason that all read in its place, or, without one, shows it again. */
export async function hideReview(
  actor: Actor,
  { dealId, reviewId, reason }: { dealId: string; reviewId: string; reason: string | null },
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'not-yours' | 'not-now'>> {
  if (!isUuid(reviewId)) return refused('gone')
  const act = reason ? 'review.taken-down' : 'review.restored'
  return inAnyDeal(actor, dealId, act, async (tx, deal, doer) => {
    const hidden = { dealId, id: reviewId, reason, userId: actor.userId, now }
    if (!(await updateHidden(tx, hidden))) return refused('not-now')
    const kind = reason ? 'review-hidden' : 'review-shown'
    await appendRecord(tx, dealId, doer, { kind, data: reason ? { reason } : {} }, now)
    const type = reason ? 'review.hidden' : 'review.shown'
    await tellSides(tx, deal, { type, doer, to: ['buyer', 'provider'], data: reason ? { reason } : {} })
    return granted(null)
  })
}
