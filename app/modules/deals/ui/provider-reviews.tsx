import { Section } from '#app/components/section.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { PublicReview } from '../review.ts'
import { ReviewList } from './review-list.tsx'

/** On a provider's public page: what those say who have dealt with it. Nothing where nobody has. */
export function ProviderReviews({
  reviews,
  count,
  average,
}: {
  reviews: PublicReview[]
  count: number
  average: number | null
}) {
  const { t } = useTranslation('deals')
  if (count === 0) return null
  return (
    <Section
      title={t('review.public', { count })}
      lead={
        average === null ? t('review.tooFew') : t('review.average', { average: average.toFixed(1), count })
      }
    >
      <ReviewList reviews={reviews} reportable={({ own }) => !own} />
    </Section>
  )
}
