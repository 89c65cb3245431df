import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { dealOrders, dealTabs } from '#app/modules/deals/deal-tabs.ts'
import { listDeals } from '#app/modules/deals/list-deals.server.ts'
import { DealsPage } from '#app/modules/deals/ui/deals-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const url = new URL(request.url)
  const tab = dealTabs.find((one) => one === url.searchParams.get('tab'))
  const order = dealOrders.find((one) => one === url.searchParams.get('order')) ?? 'changed'
  const page = pageNumber(url)
  const { language } = await readPreferences(request)
  return {
    ...(await listDeals(actor, { page, order, ...(tab ? { tab } : {}) })),
    page,
    tab,
    order,
    pageTitle: translator(language)('deals:list.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export default function Deals() {
  return <DealsPage {...useLoaderData<typeof loader>()} />
}
