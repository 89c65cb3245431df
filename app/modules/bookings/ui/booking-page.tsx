import type { SubmissionResult } from '@conform-to/react'
import { Alert } from '#app/components/alert.tsx'
import { Columns } from '#app/components/columns.tsx'
import { DescriptionList } from '#app/components/description-list.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { Timeline } from '#app/components/timeline.tsx'
import { formState } from '#app/modules/accounts/form-state.ts'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { linePaths } from '#app/platform/line-paths.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { BookingView } from '../booking-view.ts'
import type { BrokenRule } from '../capability.ts'
import { OTHER_FAMILY } from '../line.ts'
import { BookingActions } from './booking-actions.tsx'
import { BookingStatusBadge } from './booking-status-badge.tsx'
import { BrokenRules } from './broken-rules.tsx'
import { useRunWords } from './run-words.ts'
import { hoursBetween, windowWords } from './window-words.ts'

const DONE = ['requested', 'approve', 'refuse', 'confirm', 'cancel', 'move', 'finish', 'miss', 'accepted']

/** A booking as one of its two sides sees it: what was agreed, what happened, what can be done. */
export function BookingPage({
  booking,
  pool,
  done,
  result,
  broken = [],
}: {
  booking: BookingView
  /** An offer to run together that waits for this side's answer. */
  pool: string | null
  done: string | null
  result?: SubmissionResult<string[]>
  broken?: BrokenRule[]
}) {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  const { side, status } = booking
  const form = formState(result, t)
  const title = `${booking.lineName} · ${windowWords(booking.from, booking.until, language)}`
  const run = useRunWords()(booking)
  return (
    <>
      <PageHeader
        title={windowWords(booking.from, booking.until, language)}
        lead={
          <>
            <TextLink to={paths.line(booking.lineId)}>{booking.lineName}</TextLink>
            {` · ${booking.withName}`}
          </>
        }
        badge={<BookingStatusBadge status={status} />}
        breadcrumbs={[
          side === 'customer'
            ? { label: t('list.title'), to: paths.bookings() }
            : { label: t('lines.title'), to: linePaths.lineRequests(booking.lineId) },
          { label: title },
        ]}
      />
      {!result && done && DONE.includes(done) && <Flash key={done} text={t(`done.${done}`)} />}
      <BrokenRules broken={broken} />
      {broken.length === 0 && <ErrorSummary errors={form.summary} />}
      {pool && (
        <div className="mb-5">
          <Alert title={t('pool.waits')} action={<TextLink to={paths.pool(pool)}>{t('pool.look')}</TextLink>}>
            {t('pool.waitsText')}
          </Alert>
        </div>
      )}
      <Columns layout="aside">
        <div className="min-w-0 space-y-6">
          <Section title={t('booking.now')}>
            <p className="mb-3 max-w-read">{useNowSentence(booking)}</p>
            <BookingActions booking={booking} form={form} />
          </Section>
          <Section title={t('booking.agreed')}>
            <DescriptionList
              items={[
                {
                  term: t('field.length'),
                  detail: t('hours', { count: hoursBetween(booking.from, booking.until) }),
                },
                { term: t('field.unit'), detail: t('unitNumber', { unit: booking.unit }) },
                {
                  term: t('field.price'),
                  detail: formatFen(booking.priceFen - booking.discountFen, language),
                },
                { term: t('field.customerType'), detail: t(`customerType.${booking.customerType}`) },
                ...(booking.discountFen > 0
                  ? [{ term: t('field.discount'), detail: formatFen(booking.discountFen, language) }]
                  : []),
                {
                  term: t('field.family'),
                  detail: booking.family === OTHER_FAMILY ? t('otherFamily') : booking.family,
                },
                ...run,
                ...(booking.deal
                  ? [
                      {
                        term: t('field.deal'),
                        detail: <TextLink to={paths.deal(booking.deal.id)}>{booking.deal.title}</TextLink>,
                      },
                    ]
                  : []),
                { term: t('field.note'), detail: booking.note, wide: true },
              ]}
              blank={t('blank')}
            />
          </Section>
        </div>
        <Section title={t('booking.history')}>
          <Timeline
            label={t('booking.history')}
            items={booking.steps.map((step) => ({
              key: `${step.status} ${step.at}`,
              title: t(`status.${step.status}`),
              time: formatInstant(step.at, language),
              dateTime: step.at,
              children: (
                <>
                  {t(`by.${step.by}`)}
                  {step.reason && <p>{t('booking.because', { reason: step.reason })}</p>}
                </>
              ),
            }))}
          />
          <p className="mt-3 space-x-4">
            {booking.movedFromId && (
              <TextLink to={paths.booking(booking.movedFromId)}>{t('booking.movedFrom')}</TextLink>
            )}
            {booking.movedToId && (
              <TextLink to={paths.booking(booking.movedToId)}>{t('booking.movedTo')}</TextLink>
            )}
          </p>
        </Section>
      </Columns>
    </>
  )
}

/** Where it stands and whose turn it is, with the cancel window in words. */
function useNowSentence(booking: BookingView): string {
  const { t, i18n } = useTranslation('bookings')
  const { status, side, holdUntil, cancelUntil, cancelHours, may } = booking
  const until = holdUntil ? formatInstant(holdUntil, i18n.language) : ''
  const now = t(`now.${side}.${status}`, { until })
  if (side === 'provider' || !['held', 'approved', 'confirmed'].includes(status)) return now
  const limit = formatInstant(cancelUntil, i18n.language)
  const words = may.includes('cancel')
    ? t(status === 'held' ? 'cancelWindow.free' : 'cancelWindow.until', { limit, count: cancelHours })
    : t('cancelWindow.over', { limit, count: cancelHours })
  return `${now}${words}`
}
