import { DataTable } from '#app/components/data-table.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { formatFen } from '#app/platform/money.ts'
import { paths } from '#app/platform/paths.ts'
import type { BookingLine } from '../booking-view.ts'
import { BookingStatusBadge } from './booking-status-badge.tsx'
import { windowWords } from './window-words.ts'

/** Bookings as either side sees them. */
export function BookingsTable({ bookings, caption }: { bookings: BookingLine[]; caption: string }) {
  const { t, i18n } = useTranslation('bookings')
  const { language } = i18n
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={bookings}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'window',
          header: t('list.window'),
          rowHeader: true,
          cell: (row) => (
            <TextLink to={paths.booking(row.id)} strong quiet>
              {windowWords(row.from, row.until, language)}
            </TextLink>
          ),
        },
        { key: 'line', header: t('list.line'), cell: (row) => row.lineName },
        { key: 'with', header: t('list.with'), cell: (row) => row.withName },
        {
          key: 'status',
          header: t('list.status'),
          cell: (row) => <BookingStatusBadge status={row.status} />,
        },
        {
          key: 'until',
          header: t('list.waitsUntil'),
          cell: (row) => row.holdUntil && formatInstant(row.holdUntil, language),
        },
        {
          key: 'price',
          header: t('list.price'),
          align: 'right',
          cell: (row) => formatFen(row.priceFen - row.discountFen, language),
        },
      ]}
    />
  )
}
