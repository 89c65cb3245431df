import { ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { type BookingListProps, BookingsList } from './bookings-list.tsx'

/** What the acting organization booked. */
export function BookingsPage({ list }: { list: BookingListProps }) {
  const { t } = useTranslation('bookings')
  const search = (
    <ButtonLink variant="primary" to={paths.pilotWindows()}>
      {t('list.search')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <>
            <ButtonLink to={paths.waitList()}>{t('wait.title')}</ButtonLink>
            {search}
          </>
        }
      />
      <BookingsList
        {...list}
        title={t('list.title')}
        hrefFor={paths.bookings}
        empty={<EmptyState title={t('list.emptyTitle')} text={t('list.emptyText')} action={search} />}
      />
    </>
  )
}
