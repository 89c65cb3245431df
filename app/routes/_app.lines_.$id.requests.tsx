import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { askedOf, statusesOf } from '#app/modules/bookings/booking-group.ts'
import { listLineBookings } from '#app/modules/bookings/read-bookings.server.ts'
import { readOwnLine } from '#app/modules/bookings/read-line.server.ts'
import { BookingsList } from '#app/modules/bookings/ui/bookings-list.tsx'
import { OwnLineFrame } from '#app/modules/bookings/ui/own-line-frame.tsx'
import { notFound } from '#app/platform/http.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { linePaths } from '#app/platform/line-paths.ts'
import { pageNumber } from '#app/platform/page-number.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { line } = (await readOwnLine(actor, params.id ?? '')) ?? notFound()
  const url = new URL(request.url)
  const { group, order } = askedOf(url.searchParams)
  const page = pageNumber(url)
  return {
    line,
    mayEdit: roleIncludes(actor.organization.role, 'editor'),
    list: {
      ...(await listLineBookings(actor, line.id, { page, order, statuses: statusesOf(group) })),
      page,
      group,
      order,
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.line.name }]

export default function LineRequests() {
  const { line, mayEdit, list } = useLoaderData<typeof loader>()
  const { t } = useTranslation('bookings')
  return (
    <OwnLineFrame line={line} tab="requests" mayEdit={mayEdit}>
      <BookingsList
        {...list}
        title={t('tabs.requests')}
        hrefFor={(query) => linePaths.lineRequests(line.id, query)}
        empty={<EmptyState title={t('lines.noRequests')} text={t('lines.noRequestsText')} />}
      />
    </OwnLineFrame>
  )
}
