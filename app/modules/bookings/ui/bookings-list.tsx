import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Field } from '#app/components/field.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Select } from '#app/components/select.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { BookingStatus } from '../booking.ts'
import { type BookingGroup, bookingGroups, statusesOf } from '../booking-group.ts'
import type { BookingLine } from '../booking-view.ts'
import { BookingsTable } from './bookings-table.tsx'

export type BookingListProps = {
  bookings: BookingLine[]
  total: number
  pages: number
  counts: Partial<Record<BookingStatus, number>>
  page: number
  group: BookingGroup
  order: string
}

/** Bookings by group, with their order and pages. */
export function BookingsList({
  bookings,
  total,
  pages,
  counts,
  page,
  group,
  order,
  title,
  hrefFor,
  empty,
}: BookingListProps & {
  title: string
  hrefFor: (query: Record<string, string | undefined>) => string
  /** Where there is nothing in any group. */
  empty: ReactNode
}) {
  const { t } = useTranslation('bookings')
  const everything = Object.values(counts).reduce((sum, one) => sum + one, 0)
  if (everything === 0) return <>{empty}</>
  const kept = { group: group === 'open' ? undefined : group, order: order === 'soonest' ? undefined : order }
  return (
    <>
      <Tabs
        label={t('list.groups')}
        items={bookingGroups.map((one) => ({
          label: t(`group.${one}`),
          to: hrefFor({ ...kept, group: one === 'open' ? undefined : one }),
          current: one === group,
          count: statusesOf(one).reduce((sum, status) => sum + (counts[status] ?? 0), 0),
        }))}
      />
      <Toolbar
        start={<span role="status">{t('list.count', { count: total })}</span>}
        end={
          <Form method="get" className="flex items-end gap-2">
            {kept.group && <input type="hidden" name="group" value={kept.group} />}
            <Field id="order" label={t('list.order')} labelHidden>
              <Select
                name="order"
                size="sm"
                defaultValue={order}
                options={['soonest', 'newest'].map((one) => ({ value: one, label: t(`order.${one}`) }))}
              />
            </Field>
            <Button size="sm">{t('list.sort')}</Button>
          </Form>
        }
      />
      {bookings.length > 0 ? (
        <BookingsTable bookings={bookings} caption={title} />
      ) : (
        <EmptyState title={t('list.noneInGroup')} />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(one) => hrefFor({ ...kept, page: one > 1 ? String(one) : undefined })}
      />
    </>
  )
}
