import { TextLink } from '#app/components/text-link.tsx'
import { formatDay } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { reportPath } from '#app/platform/report-path.ts'
import { type ReviewView, reviewAspects } from '../review.ts'
import { Lines } from './lines.tsx'

/** Reviews with their answers; where one is hidden, that it is, since when and why. */
export function ReviewList<Review extends ReviewView>({
  reviews,
  reportable,
}: {
  reviews: Review[]
  /** On public pages: which of them whoever looks may report. */
  reportable?: (review: Review) => boolean
}) {
  const { t, i18n } = useTranslation('deals')
  const day = (on: string) => formatDay(on, i18n.language)
  return (
    <ul className="divide-y divide-line">
      {reviews.map((review) => (
        <li key={review.id} className="py-3">
          <p className="font-medium">
            {t(`review.by.${review.side}`, { name: review.by })}
            <span className="ml-2 text-sm font-normal text-faint">{day(review.createdOn)}</span>
            {!review.hidden && reportable?.(review) && (
              <span className="ml-2 text-sm font-normal">
                <TextLink to={reportPath('review', review.id)} quiet>
                  {t('review.report')}
                </TextLink>
              </span>
            )}
          </p>
          {review.hidden ? (
            <p className="text-muted">
              {t('review.hidden', { day: day(review.hiddenOn), reason: review.hiddenReason })}
            </p>
          ) : (
            <>
              <p className="flex flex-wrap gap-x-4 text-sm text-muted">
                {reviewAspects[review.side].map((aspect) => (
                  <span key={aspect}>
                    {t('review.score', {
                      aspect: t(`review.aspect.${aspect}`),
                      score: review.scores[aspect] ?? '—',
                    })}
                  </span>
                ))}
              </p>
              <p className="mt-1">
                <Lines text={review.text} />
              </p>
              {review.answer && review.answeredOn && (
                <p className="mt-2 border-l-2 border-line pl-3 text-muted">
                  <span className="text-sm text-faint">
                    {t('review.answered', { day: day(review.answeredOn) })}
                  </span>
                  <br />
                  <Lines text={review.answer} />
                </p>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
