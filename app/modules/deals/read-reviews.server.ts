import { reading } from '#app/platform/transaction.server.ts'
import { listReviewsOf, listScoresOf } from './review.data.server.ts'
import { averageOf, type PublicReview } from './review.ts'
import { reviewView } from './review-view.ts'

/** As many as a provider's public page carries. */
const SHOWN = 5

export type ProviderReviews = { reviews: PublicReview[]; count: number; average: number | null }

/** What buyers say of a provider; the average only where it is more than a few firms' opinion. */
export async function readReviews(
  providerId: string,
  readerId?: string | undefined,
): Promise<ProviderReviews> {
  return reading(async (tx) => {
    const scores = await listScoresOf(tx, providerId)
    const rows = scores.length > 0 ? await listReviewsOf(tx, providerId, SHOWN) : []
    const reviews = rows.map((row) => ({ ...reviewView(row), own: row.deal.buyerId === readerId }))
    return { reviews, count: scores.length, average: averageOf(scores) }
  })
}
