import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { askedOf, statusesOf } from '#app/modules/bookings/booking-group.ts'
import { listOwnBookings } from '#app/modules/bookings/read-bookings.server.ts'
import { BookingsPage } from '#app/modules/bookings/ui/bookings-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const { group, order } = askedOf(url.searchParams)
  const page = pageNumber(url)
  return {
    title: translator(language)('bookings:list.title'),
    list: {
      ...(await listOwnBookings(actor, { page, order, statuses: statusesOf(group) })),
      page,
      group,
      order,
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Bookings() {
  return <BookingsPage list={useLoaderData<typeof loader>().list} />
}
