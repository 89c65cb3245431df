import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { NotAProvider } from '#app/modules/offerings/ui/not-a-provider.tsx'
import { listLeads } from '#app/modules/routing/list-leads.server.ts'
import { leadOrders, leadTabs } from '#app/modules/routing/sending.ts'
import { LeadsPage } from '#app/modules/routing/ui/leads-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const title = translator(language)('routing:leads.title')
  if (!actor.organization.isProvider) return { title, list: null }
  const url = new URL(request.url)
  const tab = leadTabs.find((one) => one === url.searchParams.get('tab')) ?? 'new'
  const order = leadOrders.find((one) => one === url.searchParams.get('order')) ?? 'due'
  const page = pageNumber(url)
  return { title, list: { ...(await listLeads(actor, { tab, order, page })), tab, order, page } }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Leads() {
  const { list } = useLoaderData<typeof loader>()
  return list ? <LeadsPage {...list} /> : <NotAProvider />
}
