import { dayOf } from '#app/platform/dates.ts'
import type { DealSide } from './party.ts'
import type { ReviewScores, ReviewView } from './review.ts'

type Stored = {
  id: string
  side: DealSide
  scores: unknown
  text: string
  createdAt: Date
  answer: string | null
  answeredAt: Date | null
  hiddenAt: Date | null
  hiddenReason: string | null
  deal: { buyer: { name: string }; provider: { name: string } }
}

/** A review as everybody may read it. */
export function reviewView(review: Stored): ReviewView {
  const { id, side, deal, createdAt } = review
  const common = { id, side, by: deal[side].name, createdOn: dayOf(createdAt) }
  if (review.hiddenAt)
    return {
      ...common,
      hidden: true,
      hiddenOn: dayOf(review.hiddenAt),
      hiddenReason: review.hiddenReason ?? '',
    }
  return {
    ...common,
    hidden: false,
    scores: review.scores as ReviewScores,
    text: review.text,
    answer: review.answer,
    answeredOn: review.answeredAt && dayOf(review.answeredAt),
  }
}
