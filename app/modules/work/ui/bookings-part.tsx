import { Card } from '#app/components/card.tsx'
import { Section } from '#app/components/section.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import type { BookingLine } from '#app/modules/bookings/booking-view.ts'
import { BookingStatusBadge } from '#app/modules/bookings/ui/booking-status-badge.tsx'
import { windowWords } from '#app/modules/bookings/ui/window-words.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import type { Workbench } from '../workbench.ts'
import { LineList } from './line-list.tsx'

/** Windows on pilot lines that wait for somebody: those that one asked for, and those asked for on one's own lines. */
export function BookingsPart({ bookings: { own, toAnswer } }: { bookings: Workbench['bookings'] }) {
  const { t, i18n } = useTranslation('work')
  if (own.length + toAnswer.length === 0) return null
  const lines = (rows: BookingLine[]) =>
    rows.map((row) => ({
      key: row.id,
      title: `${row.lineName} · ${windowWords(row.from, row.until, i18n.language)}`,
      to: paths.booking(row.id),
      note: row.withName,
      action: <BookingStatusBadge status={row.status} />,
    }))
  return (
    <Section title={t('bookings.title')}>
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {toAnswer.length > 0 && (
          <Card
            title={t('bookings.toAnswer')}
            edge="accent"
            action={<TextLink to={paths.myLines()}>{t('bookings.lines')}</TextLink>}
          >
            <LineList lines={lines(toAnswer)} />
          </Card>
        )}
        {own.length > 0 && (
          <Card
            title={t('bookings.own')}
            action={<TextLink to={paths.bookings()}>{t('bookings.all')}</TextLink>}
          >
            <LineList lines={lines(own)} />
          </Card>
        )}
      </div>
    </Section>
  )
}
