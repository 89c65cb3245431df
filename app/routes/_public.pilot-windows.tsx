import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { windowSearchSchema } from '#app/modules/bookings/booking.schema.ts'
import { findWindows } from '#app/modules/bookings/find-windows.server.ts'
import { ownCustomerType } from '#app/modules/bookings/own-customer-type.server.ts'
import { customerTypes } from '#app/modules/bookings/rate-card.ts'
import { runOptions } from '#app/modules/bookings/run-options.server.ts'
import { WindowsPage } from '#app/modules/bookings/ui/windows-page.tsx'
import { countSearch } from '#app/modules/catalogue/search-limit.server.ts'
import { readActiveDeal } from '#app/modules/deals/name-deal.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  await countSearch(clientAddress(context))
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const typed = [...url.searchParams].filter(([name, value]) => value !== '' && name !== 'page')
  const search = windowSearchSchema.parse(Object.fromEntries(typed))
  const deal = await readActiveDeal(actor, search.deal)
  const filled = typed.filter(([name]) => name !== 'deal' || deal)
  const customerType =
    customerTypes.find((type) => type === search.customer) ?? (await ownCustomerType(actor))
  const known = new Set(Object.keys(search))
  const t = translator(language)
  return {
    title: t('bookings:search.title'),
    description: t('bookings:search.lead'),
    found: await findWindows(search, customerType, pageNumber(url)),
    options: runOptions(language),
    deal,
    // Shown as typed: what could not be read stands there to be mended.
    asked: Object.fromEntries(
      filled.filter(([name]) => known.has(name)).map(([name, value]) => [name, value.slice(0, 40)]),
    ),
    customerType,
    customers: customerTypes.map((value) => ({ value, label: t(`bookings:customerType.${value}`) })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.title }, { name: 'description', content: data.description }] : []

export default function PilotWindows() {
  const { title: _, description: __, ...page } = useLoaderData<typeof loader>()
  return <WindowsPage {...page} />
}
