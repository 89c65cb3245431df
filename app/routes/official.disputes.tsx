import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { listDisputes } from '#app/modules/deals/list-disputes.server.ts'
import { DisputesPage } from '#app/modules/deals/ui/disputes-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const url = new URL(request.url)
  const page = pageNumber(url)
  const settled = url.searchParams.get('state') === 'settled'
  const { language } = await readPreferences(request)
  const title = translator(language)('deals:official.title')
  return { page, settled, title, ...(await listDisputes(actor, !settled, page)) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Disputes() {
  return <DisputesPage {...useLoaderData<typeof loader>()} />
}
