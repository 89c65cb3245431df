/** What one side says of the other after a confirmed deal: named aspects from 1 to 5, and words. */
import type { DealSide } from './party.ts'

export const reviewAspects = {
  /** Of the provider, by the buyer. */
  buyer: ['quality', 'punctual', 'communication', 'promises'],
  /** Of the buyer, by the provider. */
  provider: ['clarity', 'cooperation', 'acceptance', 'payment'],
} as const satisfies Record<DealSide, readonly string[]>

export type ReviewAspect = (typeof reviewAspects)[DealSide][number]
export type ReviewScores = Partial<Record<ReviewAspect, number>>

/** Below it an average would be one firm's opinion. */
export const AVERAGE_FROM = 3

/** Mean of all aspects of one review. */
export function meanOf(scores: ReviewScores): number {
  const given = Object.values(scores)
  return given.reduce((sum, one) => sum + one, 0) / Math.max(1, given.length)
}

/** Mean over reviews that are shown; null where they are too few. A hidden one counts no more than its words do. */
export function averageOf(reviews: readonly { scores: ReviewScores; hidden: boolean }[]): number | null {
  const shown = reviews.filter(({ hidden }) => !hidden)
  if (shown.length < AVERAGE_FROM) return null
  return shown.reduce((sum, { scores }) => sum + meanOf(scores), 0) / shown.length
}

/** A review as it may be read: of a hidden one only that it is hidden, since when and why (电商法 39). */
export type ReviewView = {
  id: string
  by: string
  side: DealSide
  createdOn: string
} & (
  | { hidden: false; scores: ReviewScores; text: string; answer: string | null; answeredOn: string | null }
  | { hidden: true; hiddenOn: string; hiddenReason: string }
)

/** With whether it is of the organization that looks: nobody reports what is their own. */
export type PublicReview = ReviewView & { own: boolean }
