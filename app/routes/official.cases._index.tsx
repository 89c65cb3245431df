import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { caseOrders, caseTabs } from '#app/modules/steering/case-view.ts'
import { listCases } from '#app/modules/steering/list-cases.server.ts'
import { CasesPage } from '#app/modules/steering/ui/cases-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const tab = caseTabs.find((one) => one === url.searchParams.get('tab')) ?? 'open'
  const order = caseOrders.find((one) => one === url.searchParams.get('order')) ?? 'due'
  const page = pageNumber(url)
  return {
    ...{ tab, order },
    scope: actor.regionScope,
    view: await listCases(actor, { tab, order, page }),
    title: translator(language)('steering:cases.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Cases() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <CasesPage {...page} />
}
